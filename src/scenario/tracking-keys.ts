/** What other sites add to a link to know who follows it: Google, Meta, Microsoft, X, TikTok, LinkedIn, Yandex, mailing tools, Matomo. */
const tracking =
  /^(utm_|mtm_|pk_|_hs|igsh|mc_[ce]id$|mkt_tok$|ref_src$|srsltid$|li_fat_id$|_g[al]$|[gw]braid$|[a-z]+cl(id|kid|src)$)/i;

/** Whether a key of a link follows its reader: it says nothing of a scenario, and is never kept. */
export const isTrackingKey = (key: string): boolean => tracking.test(key);
