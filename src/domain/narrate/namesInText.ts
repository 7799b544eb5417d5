/** "A", "A og B", "A, B og C". */
export function namesInText(given: readonly string[], and: string): string {
  return given.length < 2 ? given.join("") : `${given.slice(0, -1).join(", ")} ${and} ${given.at(-1) ?? ""}`;
}
