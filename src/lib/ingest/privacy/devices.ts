const PART = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV4 = new RegExp(`^${PART}(?:\\.${PART}){3}(?::\\d{1,5})?$`);
const IPV6_WHOLE = /^(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$/i;
const IPV6_SHORT = /^(?=.*::)(?!.*::.*::)[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:%\w+)?$/i;
const MAC = /^[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}$/i;
const COLLECTOR = /^(?:collect|ee\.[\w.-]+|enketo):[\w-]{8,}$/i;
/** Below this in all four parts it is rather the number of a version. */
const LARGEST_OF_VERSION = 20;

/** Whether a text is an address on the internet or the identifier of a device. */
export function isDeviceAddress(text: string): boolean {
  const plain = text.trim();
  if (plain.length > 60) return false;
  if (IPV4.test(plain)) return plain.split(/[.:]/).some((part) => Number(part) > LARGEST_OF_VERSION);
  return IPV6_WHOLE.test(plain) || IPV6_SHORT.test(plain) || MAC.test(plain) || COLLECTOR.test(plain);
}
