/** Trusted Types, as far as they are used here: the compiler's library does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

/** The one policy of our own; the Content-Security-Policy of every page names it (scripts/content-policy.ts). */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'peak-data',
  {
    createScriptURL(address) {
      // In a sandboxed frame location.origin is not the origin of the document.
      if (new URL(address, location.href).origin !== globalThis.origin)
        throw new TypeError('not a script of this site');
      return address;
    },
  },
);

/** The address of a script of ours as a browser that has Trusted Types wants it, for workers alone. */
export const ownScript = (address: string): string =>
  (policy?.createScriptURL(address) ?? address) as string;
