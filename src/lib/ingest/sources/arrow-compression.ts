/** Most bytes that the compressed buffers of one file may unfold to. */
const MOST_BYTES = 2 ** 31;

/** The buffers of a file say that they unfold to more than can be held. */
export class TooMuchError extends Error {}

/** Counts what buffers unfold to, so that a small file can't fill the memory. */
class Budget {
  #left = MOST_BYTES;

  room(bytes: number): Uint8Array {
    this.#left -= bytes;
    if (this.#left < 0) throw new TooMuchError('The buffers unfold to more than can be held');
    return new Uint8Array(bytes);
  }
}

/** Makes the Arrow reader understand LZ4 and ZSTD, for one file: its buffers share one budget. */
export async function allowCompression(): Promise<void> {
  const [{ setCompressionCodec, CompressionType }, lz4, zstd] = await Promise.all([
    import('@uwdata/flechette'),
    import('lz4js'),
    import('fzstd'),
  ]);
  const budget = new Budget();
  const encode = (): never => {
    throw new Error('Arrow is only read with compression, never written');
  };
  setCompressionCodec(CompressionType.LZ4_FRAME, {
    encode,
    decode: (bytes: Uint8Array, length: number) => {
      const room = budget.room(length);
      const read = lz4.decompressFrame(bytes, room);
      if (read !== length) throw new RangeError(`LZ4 frame of ${read} bytes where ${length} are declared`);
      return room;
    },
  });
  setCompressionCodec(CompressionType.ZSTD, {
    encode,
    decode: (bytes: Uint8Array, length: number) => zstd.decompress(bytes, budget.room(length)),
  });
}
