/** The buttons of notices, on the page and in an embed. */
export const noticeButtons = { dismiss: 'Dismiss', retry: 'Try again' };
