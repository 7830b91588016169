/** What the tests ask of a browser, whichever it is: one tab, driven from outside. */
export interface Tab {
  /** The browser and its version. */
  readonly name: string;
  /** What went wrong in its pages so far, one line each; `hearFaults` brings it up to date. */
  readonly faults: string[];
  hearFaults(): Promise<void>;
  /** Loads an address; resolves once the document has loaded. */
  go(address: string): Promise<void>;
  /**
   * Runs an expression, and waits for it if it is a promise.
   *
   * @param inFrame in the page's first frame instead, of whatever origin.
   * @returns what JSON keeps of its value.
   */
  evaluate(expression: string, inFrame?: boolean): Promise<unknown>;
  /** Moves the pointer and presses keys, as W3C WebDriver has it; places are in pixels of the window, or of the frame's. */
  act(sources: readonly InputSource[], inFrame: boolean): Promise<void>;
  /** Sets the size of the window's inside, as near to it as the browser allows. */
  resize(width: number, height: number): Promise<void>;
  /** What is in the window, as PNG. */
  shot(): Promise<Buffer>;
  /** False once the browser has crashed. */
  isOpen(): boolean;
  close(): Promise<void>;
}

export type InputSource =
  | { type: 'key'; id: 'keys'; actions: readonly { type: 'keyDown' | 'keyUp'; value: string }[] }
  | {
      type: 'pointer';
      id: 'mouse';
      parameters: { pointerType: 'mouse' };
      actions: readonly (
        | { type: 'pointerMove'; x: number; y: number; duration: number }
        | { type: 'pointerDown' | 'pointerUp'; button: 0 }
      )[];
    };

/** The message of every error that says that the browser is gone: the test is tried once more in a new one. */
export const GONE = 'The browser is gone';
