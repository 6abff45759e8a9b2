import { describe, expect, it } from "vitest";
import { detectLanguage, readLanguages } from "../../src/search/detect-language.ts";

describe("readLanguages", () => {
  it.each([
    ["How long is the border?", "en", false],
    ["who signed it", "en", false],
    ["Сколько нефти", "ru", false],
    ["где прошёл саммит", "ru", false],
    ["что такое ОДКБ", "ru", false],
    ["а с Китаем?", "ru", false],
    ["Қанша мұнай", "kk", false],
    ["Қазақстан Қырымды мойындай ма", "kk", false],
    ["кандай келісім", "kk", false],
    ["Казакстан кашан косылды", "kk", false],
    ["ал Ресеймен ше", "kk", false],
    ["Ile ropy", "pl", false],
    ["Kiedy Tokajew spotkał się z Macronem", "pl", false],
    ["gdzie jest granica", "pl", false],
    ["a kiedy?", "pl", false],
    ["skolko nefti", "ru", true],
    ["kogda Kazahstan vstupil v VTO", "ru", true],
    ["qansha munai", "kk", true],
    ["Qazaqstan men Resey arasynda", "kk", true],
  ])("reads %j as %s", (text, language, romanised) => {
    expect(readLanguages(text)[0]).toMatchObject({ language, romanised });
  });

  it.each(["", "12345", "😀", "Xqzt Wvbn"])("finds nothing to go by in %j", (text) => {
    expect(readLanguages(text)).toEqual([]);
  });
});

describe("detectLanguage", () => {
  it.each([
    ["The ministers met in Aktau to talk about the ports on the Caspian Sea and the railways.", "en"],
    ["Министры встретились в Актау, чтобы обсудить порты на Каспии и железные дороги.", "ru"],
    ["Министрлер Ақтауда кездесіп, Каспий теңізіндегі порттар мен теміржолды талқылады.", "kk"],
    ["Ministrowie spotkali się w Aktau, aby omówić porty na Morzu Kaspijskim i koleje.", "pl"],
  ])("tells the language of an article", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it("admits that it can't tell", () => {
    expect(detectLanguage("Xqzt 123 Wvbn")).toBeNull();
  });
});
