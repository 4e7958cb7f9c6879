import type { ObjectType } from '../protocol/hostObject';
import { EventNumber } from './workbookEvent';

/** The events that a sheet has, and the collection of sheets has for all of them. */
export const SHEET_EVENTS = {
  DataChanged: EventNumber.SheetChanged,
  SelectionChanged: EventNumber.SheetSelectionChanged,
  Activated: EventNumber.SheetActivated,
  Deactivated: EventNumber.SheetDeactivated,
  Calculated: EventNumber.SheetCalculated,
  FormatChanged: EventNumber.SheetFormatChanged,
  NameChanged: EventNumber.SheetNameChanged,
};

type Methods<Target> = NonNullable<ObjectType<Target>['methods']>;

/**
 * The methods by which office.js asks for events of an object and takes the wish back.
 * @param target whose events they are, by the id under which office.js takes them
 * @param numbers the events by their names in those methods: `_RegisterDataChangedEvent` asks for "DataChanged"
 */
export const registering = <Target>(
  target: (object: Target) => string,
  numbers: Readonly<Record<string, number>>,
): Methods<Target> =>
  Object.fromEntries(
    Object.entries(numbers).flatMap(([name, type]): [string, Methods<Target>[string]][] => {
      const [ask, forget] = registeringNames(name);
      return [
        [ask, (object, _args, { events }) => events.ask(type, target(object))],
        [forget, (object, _args, { events }) => events.forget(type, target(object))],
      ];
    }),
  );

/** The newer ones are named the other way round: `_RegisterEventNameChanged`. */
const registeringNames = (name: string): [string, string] =>
  name === 'NameChanged'
    ? [`_RegisterEvent${name}`, `_UnregisterEvent${name}`]
    : [`_Register${name}Event`, `_Unregister${name}Event`];
