/**
 * Content-Security-Policy. That of a page stands in the page, with the hashes of what is in it; here
 * is what a page cannot say of itself. A worker takes its policy from its own file, so all scripts
 * say one.
 */
export const POLICY = {
  script: "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  other: "frame-ancestors 'none'",
};

/** The end of the names of scripts. */
export const SCRIPT = '.js';

/** What every answer says beside its file: the one table for our own server and for the hosts. */
export const SECURITY = {
  'Content-Security-Policy': POLICY.other,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': refuse([
    ...['accelerometer', 'autoplay', 'browsing-topics', 'camera'],
    ...['display-capture', 'encrypted-media', 'gamepad', 'geolocation'],
    ...['gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer'],
    ...['microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture'],
    ...['publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock'],
    ...['serial', 'storage-access', 'usb', 'window-management'],
    ...['xr-spatial-tracking'],
  ]),
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  // For browsers and scanners that do not know frame-ancestors.
  'X-Frame-Options': 'DENY',
};

/** The folder of the files whose names change with their bytes. */
export const HASHED = '_/';

/** Cache-Control: of the files in `HASHED`, and of all others. */
export const CACHE = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
};

/**
 * How long an answer may be kept without asking: a file, by its path below the base path. An
 * address without a file is asked for again, wherever it lies.
 */
export function cacheControl(path) {
  return path?.startsWith(HASHED) ? CACHE.hashed : CACHE.other;
}

/** The policy of a file, by its path below the base path; of an address without a file that of pages. */
export function policyOf(path) {
  return path?.endsWith(SCRIPT) ? POLICY.script : POLICY.other;
}

function refuse(features) {
  return features.map((name) => `${name}=()`).join(', ');
}
