import init from "@ironcalc/wasm";
import { createRoot } from "react-dom/client";
import { Workbench } from "./Workbench";

const place = document.getElementById("workbench");
if (place === null) throw new Error("the page has no place for the workbench");
void init({ module_or_path: "/wasm_bg.wasm" }).then(() => createRoot(place).render(<Workbench />));
