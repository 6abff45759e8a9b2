/** Numbers written in a text, as canonical decimal strings: `7598`, `28.7`. */
export interface TextNumbers {
  /** Written in digits. */
  readonly digits: ReadonlySet<string>;
  /** Written in Roman numerals: other languages may use digits or words for them. */
  readonly roman: ReadonlySet<string>;
}

const SPACES = "[ \\u00a0\\u2009\\u202f]";
/** English: 7,598 and 28.7. */
const ENGLISH = /(?<!\d)\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/g;
/** Russian, Kazakh, Polish: 12 500 and 28,7; a point is never a decimal sign. */
const CONTINENTAL = new RegExp(`(?<!\\d)\\d{1,3}(?:${SPACES}\\d{3})+(?:,\\d+)?(?!\\d)|\\d+(?:,\\d+)?`, "g");
const ROMAN = /(?<![\p{L}\p{N}])(?=[IVXLC])(C{0,3}(?:XC|XL|L?X{0,3}))(IX|IV|V?I{0,3})(?![\p{L}\p{N}])/gu;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Reads the numbers of a text by its language's way of writing them; number words and months are not read. */
export function readNumbers(text: string, language: string): TextNumbers {
  const digits = new Set<string>();
  for (const [match] of text.matchAll(language === "en" ? ENGLISH : CONTINENTAL)) {
    const plain = language === "en" ? match.replaceAll(",", "") : match.replace(/[^\d,]/g, "").replace(",", ".");
    digits.add(canonical(plain));
  }
  const roman = new Set<string>();
  // Cyrillic Х and І are typed for the Latin letters they look like.
  const latin = text.replaceAll("Х", "X").replaceAll("І", "I");
  for (const [match] of latin.matchAll(ROMAN)) roman.add(String(romanValue(match)));
  return { digits, roman };
}

/** True when a text with these numbers also says `number`; a decade may be written 1990 or 90. */
export function says(numbers: TextNumbers, number: string): boolean {
  if (numbers.digits.has(number) || numbers.roman.has(number)) return true;
  if (/^19[2-9]0$/.test(number)) return numbers.digits.has(number.slice(2));
  return /^[2-9]0$/.test(number) && numbers.digits.has(`19${number}`);
}

/** `007` → `7`, `28.70` → `28.7`; as text, because 20 digits don't fit a number. */
function canonical(decimal: string): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const digits = whole.replace(/^0+(?=\d)/, "");
  const rest = fraction.replace(/0+$/, "");
  return rest === "" ? digits : `${digits}.${rest}`;
}

function romanValue(numeral: string): number {
  let total = 0;
  for (const [index, letter] of [...numeral].entries()) {
    const value = ROMAN_VALUES[letter] ?? 0;
    total += value < (ROMAN_VALUES[numeral[index + 1] ?? ""] ?? 0) ? -value : value;
  }
  return total;
}
