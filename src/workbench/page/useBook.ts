import { useEffect, useState } from "react";
import type { Book } from "../book/Book";

/** Draws again when the book is changed, its sheets are, or other cells are chosen; changes of one moment make one drawing. */
export function useBook(book: Book): number {
  const [drawing, setDrawing] = useState(0);
  useEffect(() => {
    let isAsked = false;
    const draw = () => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        setDrawing((drawn) => drawn + 1);
      });
    };
    for (const told of [book.onChanged, book.onSelected, book.onStructure]) told.add(draw);
    // Looks such as widths are set without a word.
    const watch = setInterval(draw, 500);
    return () => {
      clearInterval(watch);
      for (const told of [book.onChanged, book.onSelected, book.onStructure]) told.delete(draw);
    };
  }, [book]);
  return drawing;
}
