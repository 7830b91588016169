/**
 * The style of the figures that authors paste. Themes centre what is in an article by auto margins, and so must the figure; the room
 * above and below it is the theme's.
 */
export const FIGURE_STYLE = 'margin-left:auto;margin-right:auto';
