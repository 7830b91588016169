/** Keys that other sites add to links to track readers: Google, Meta, Microsoft, X, TikTok, LinkedIn, Yandex, mailing tools, Matomo. */
const tracking =
  /^(utm_|mtm_|pk_|_hs|igsh|mc_[ce]id$|mkt_tok$|ref_src$|srsltid$|li_fat_id$|_g[al]$|[gw]braid$|[a-z]+cl(id|kid|src)$)/i;

/** Whether a key tracks the reader. Such keys are dropped. */
export const isTrackingKey = (key: string): boolean => tracking.test(key);
