/** Counted for the whole page: a control that is closed and opened again must not give an old name to a new gesture. */
let grips = 0;

/** The name of the gesture that begins when a pointer grips a control; no two are the same. */
export const newGrip = (control: string): string => `${control}@${++grips}`;

/** Whether a gesture is a pointer's grip, which lasts until the pointer is released, however slow the hand. */
export const isGrip = (gesture: string): boolean => gesture.includes('@');
