/** The nonce that the server wrote into this page; styles made in the browser bear it to pass the security policy. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

declare global {
  /** Where the library that keeps a page from scrolling under a drawer looks for the nonce. */
  var __webpack_nonce__: string | undefined;
}

globalThis.__webpack_nonce__ = styleNonce();
