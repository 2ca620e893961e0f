const advice = {
  'no-such-file': 'There is no such file, or it may not be read.',
  empty: 'The file is empty.',
  'not-a-pdf': 'This is not a PDF file: it does not begin with "%PDF-".',
  damaged: 'The PDF is damaged and could not be repaired.',
  'password-needed': 'The PDF is protected: a password is needed to open it.',
  'no-such-page': 'The PDF has no such page.',
  'no-text': 'The PDF has no text layer: it is a scan. Run OCR on it first (for example ocrmypdf).',
  'too-large': 'The PDF is too large: reading it takes more memory than it may.',
  'too-slow': 'The PDF is too slow: reading it takes longer than it may.',
  'reader-failed': 'The PDF could not be read: the reader broke off.',
} as const;

/** Why a file could not be read. All of them are faults of the file or of the caller, not of the program. */
export type PdfErrorCode = keyof typeof advice;

/** Whether a text is one of the codes. */
export function isPdfErrorCode(code: unknown): code is PdfErrorCode {
  return typeof code === 'string' && Object.hasOwn(advice, code);
}

/** Longer details, which hostile files can cause, are cut. */
const longestDetail = 200;

/** A file that cannot be read: one sentence for people, one code for programs. */
export class PdfError extends Error {
  readonly code: PdfErrorCode;
  /** What exactly went wrong, on one line, when more is known than the code says. */
  readonly detail: string | undefined;
  constructor(code: PdfErrorCode, detail?: string) {
    const line = detail && oneLine(detail);
    super(line ? `${advice[code]} (${line})` : advice[code]);
    this.name = 'PdfError';
    this.code = code;
    this.detail = line || undefined;
  }
}

/** Control characters would let a file write to the terminal as it likes. */
function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > longestDetail ? `${line.slice(0, longestDetail)}…` : line;
}

/** Errors of pdf.js say what is wrong with the file; ours come through as they are. */
export function asPdfError(cause: unknown, page?: number): PdfError {
  if (cause instanceof PdfError) return cause;
  const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
  if (name === 'PasswordException') {
    const wrong = (cause as { code?: number }).code === passwordIsWrong;
    return new PdfError('password-needed', wrong ? 'the one given is wrong' : undefined);
  }
  return new PdfError('damaged', page === undefined ? message : `page ${page}: ${message}`);
}

/** `PasswordResponses.INCORRECT_PASSWORD` of pdf.js. */
const passwordIsWrong = 2;

/** Waits for pdf.js and turns its errors into ours. */
export async function fromPdfJs<T>(work: Promise<T>, page?: number): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw asPdfError(cause, page);
  }
}
