/** Why a file could not be read. All of them are faults of the file or of the caller, not of the program. */
export type PdfErrorCode = 'not-a-pdf' | 'damaged' | 'password-needed' | 'no-such-page';

const advice: Record<PdfErrorCode, string> = {
  'not-a-pdf': 'This is not a PDF file: it does not begin with "%PDF-".',
  damaged: 'The PDF is damaged and could not be repaired.',
  'password-needed': 'The PDF is protected: a password is needed to open it.',
  'no-such-page': 'The PDF has no such page.',
};

/** A file that cannot be read: one sentence for people, one code for programs. */
export class PdfError extends Error {
  readonly code: PdfErrorCode;
  constructor(code: PdfErrorCode, detail?: string) {
    super(detail ? `${advice[code]} (${detail})` : advice[code]);
    this.name = 'PdfError';
    this.code = code;
  }
}

/** Errors of pdf.js say what is wrong with the file; ours come through as they are. */
export function asPdfError(cause: unknown, page?: number): PdfError {
  if (cause instanceof PdfError) return cause;
  const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
  if (name === 'PasswordException') return new PdfError('password-needed');
  return new PdfError('damaged', page === undefined ? message : `page ${page}: ${message}`);
}

/** Waits for pdf.js and turns its errors into ours. */
export async function fromPdfJs<T>(work: Promise<T>, page?: number): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw asPdfError(cause, page);
  }
}
