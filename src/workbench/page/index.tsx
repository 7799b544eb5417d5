import { createRoot } from "react-dom/client";
import { startDesk } from "./useDesk";
import { Workbench } from "./Workbench";

const place = document.getElementById("workbench");
if (place === null) throw new Error("the page has no place for the workbench");
const desk = startDesk();
// What went over the bridge can be asked here: the tests' budgets are measured so.
Object.assign(window, { afstemDesk: desk });
createRoot(place).render(<Workbench desk={desk} />);
