/** The style of the figures that authors paste. Themes centre what is in an article by auto margins, and so must the figure. */
export const FIGURE_STYLE = 'margin:0 auto';
