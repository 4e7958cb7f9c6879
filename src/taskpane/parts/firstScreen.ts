import { createContext, useContext } from 'react';

/** Whether the pane is still on the screen with which it opened. */
const FirstScreen = createContext<() => boolean>(() => true);

export const FirstScreenProvider = FirstScreen.Provider;
export const useFirstScreen = (): (() => boolean) => useContext(FirstScreen);
