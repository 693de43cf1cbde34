/**
 * What every answer says beside its file: the one table for our own server and for the hosts. The
 * policy of the scripts stands in each page, with the hashes of what is in it; here is only what a
 * page cannot say of itself.
 */
export const SECURITY = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': refuse([
    ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid'],
    ...['magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking'],
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

function refuse(features) {
  return features.map((name) => `${name}=()`).join(', ');
}
