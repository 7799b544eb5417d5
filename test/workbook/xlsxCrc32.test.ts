import { crc32 } from "../../src/workbook/xlsx/crc32";

describe("The checksum of the zip format", () => {
  it.each([
    ["", 0],
    ["123456789", 0xcbf43926],
    ["The quick brown fox jumps over the lazy dog", 0x414fa339],
  ])("of %j is as published", (text, expected) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(expected);
  });
});
