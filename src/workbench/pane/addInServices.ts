import { ActionType, PathType, type Request } from 'embedded-excel/client';

/** What an add-in asks of Excel beside the workbook. */
export interface AddInServices {
  /** `Office.addin.showAsTaskpane` and `hide`: "Visible" or "Background". */
  setRuntimeState: (state: string) => void;
  runtimeState: () => string;
  /** The add-in's custom functions have been associated and can be called. */
  customFunctionsReady: () => void;
  /** Results of custom functions, as they come. */
  customFunctionResults: (results: readonly CustomFunctionResult[]) => void;
}

/** The result of a custom function, by the number under which it was called. */
export interface CustomFunctionResult {
  readonly id: number;
  readonly value: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

type Call = (args: readonly unknown[], services: AddInServices) => unknown;

const takeResults: Call = ([results], services) =>
  services.customFunctionResults(results as readonly CustomFunctionResult[]);

/**
 * Top-level services by name, and what each method does. `SetInvocationArrayResults` is for hosts that offer it: we do
 * not.
 */
const CALLS: Readonly<Record<string, Readonly<Record<string, Call>>>> = {
  'Microsoft.InternalService.AddinInternalService': { NotifyActionHandlerReady: () => null },
  'Microsoft.AppRuntime.AppRuntimeService': {
    SetAppRuntimeState: ([state], services) => services.setRuntimeState(String(state)),
    GetAppRuntimeState: (_args, services) => services.runtimeState(),
  },
  'Microsoft.ExcelServices.CustomFunctions': {
    _SetOsfControlContainerReadyForCustomFunctions: (_args, services) => services.customFunctionsReady(),
    _GetEnabledFeatures: () => [],
    SetInvocationResults: takeResults,
  },
};

const SERVICE = /^Microsoft\./;

/** Whether a request is for a service and not for the workbook. */
export const isServiceRequest = ({ ObjectPaths }: Request): boolean =>
  Object.values(ObjectPaths).some(({ ObjectPathType, Name }) => ObjectPathType === PathType.New && SERVICE.test(Name));

/** Carries out a request for services. One that is not known is answered with NotImplemented and its name. */
export function answerService({ Actions, ObjectPaths }: Request, services: AddInServices): object {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [ActionIndex, { Id, ActionType: type, Name, ObjectPathId, ArgumentInfo }] of Actions.entries()) {
    let value: unknown = null;
    if (type === ActionType.Trace) traces.push(Id);
    if (type === ActionType.Method) {
      const service = ObjectPaths[ObjectPathId]?.Name ?? '';
      const call = CALLS[service]?.[Name];
      if (!call) {
        const Location = `${service}.${Name}`;
        return {
          Error: { Code: 'NotImplemented', Message: `The workbench does not know ${Location}.`, ActionIndex, Location },
        };
      }
      value = call(ArgumentInfo?.Arguments ?? [], services) ?? null;
    }
    results.push({ ActionId: Id, Value: value });
  }
  return { Results: results, ...(traces.length > 0 && { TraceIds: traces }) };
}
