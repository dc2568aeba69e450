/** Most bytes that the compressed buffers of one file may unfold to. */
const MOST_BYTES = 2 ** 31;

/** The buffers of a file say that they unfold to more than can be held. */
export class TooMuchError extends Error {}

/** What the buffers of the file in hand may still unfold to; codecs are registered once for all files. */
let left = MOST_BYTES;

/** To be called before each file is decoded, so that its own buffers alone are counted. */
export function startCounting(): void {
  left = MOST_BYTES;
}

function room(bytes: number): Uint8Array {
  left -= bytes;
  if (left < 0) throw new TooMuchError('The buffers unfold to more than can be held');
  return new Uint8Array(bytes);
}

/** Makes the Arrow reader understand LZ4 and ZSTD. */
export async function allowCompression(): Promise<void> {
  const [{ setCompressionCodec, CompressionType }, lz4, zstd] = await Promise.all([
    import('@uwdata/flechette'),
    import('lz4js'),
    import('fzstd'),
  ]);
  const encode = (): never => {
    throw new Error('Arrow is only read with compression, never written');
  };
  setCompressionCodec(CompressionType.LZ4_FRAME, {
    encode,
    decode: (bytes: Uint8Array, length: number) => {
      const unpacked = room(length);
      const read = lz4.decompressFrame(bytes, unpacked);
      if (read !== length) throw new RangeError(`LZ4 frame of ${read} bytes where ${length} are declared`);
      return unpacked;
    },
  });
  setCompressionCodec(CompressionType.ZSTD, {
    encode,
    decode: (bytes: Uint8Array, length: number) => zstd.decompress(bytes, room(length)),
  });
}
