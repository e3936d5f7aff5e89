import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import decoder from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { Read } from './eye.ts';

/** What appointment sheets, tickets and phones bear. */
const FORMATS = ['QRCode', 'Code128', 'Code39', 'PDF417', 'DataMatrix', 'Aztec'] as const;
const OWN_FORMATS = ['qr_code', 'code_128', 'code_39', 'pdf417', 'data_matrix', 'aztec'];
/** Width at which a picture is searched, in pixels. */
const WIDTH = 960;

/** The decoder comes from the office's own server; one and the same object, so that it is fetched once. */
const OVERRIDES = { locateFile: () => decoder };

/** The part of the Shape Detection API that a few browsers have. */
interface Detector {
  detect(picture: CanvasImageSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface Detectors {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The browser's own reader of codes, or else ours, from our own files. */
export async function openReader(): Promise<Read> {
  return (await ownOfBrowser()) ?? (await shipped());
}

async function ownOfBrowser(): Promise<Read | undefined> {
  const { BarcodeDetector: Own } = globalThis as { BarcodeDetector?: Detectors };
  const formats = (await Own?.getSupportedFormats())?.filter((format) => OWN_FORMATS.includes(format)) ?? [];
  if (!Own || !formats.includes('qr_code')) return undefined;
  const detector = new Own({ formats });
  return async (seen) => (await detector.detect(seen))[0]?.rawValue;
}

async function shipped(): Promise<Read> {
  await prepareZXingModule({ overrides: OVERRIDES, fireImmediately: true });
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser draws no pictures to be read.');
  return async (seen) => {
    canvas.width = WIDTH;
    canvas.height = Math.round((WIDTH * seen.videoHeight) / seen.videoWidth);
    pen.drawImage(seen, 0, 0, canvas.width, canvas.height);
    const picture = pen.getImageData(0, 0, canvas.width, canvas.height);
    const [found] = await readBarcodes(picture, { formats: [...FORMATS], maxNumberOfSymbols: 1 });
    return found?.text || undefined;
  };
}
