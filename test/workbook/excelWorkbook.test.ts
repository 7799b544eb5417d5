/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { describeWorkbookContract } from "../contracts/workbookContract";
import { realOffice } from "../workbench/realOffice";

describeWorkbookContract("Excel, through the real office.js", (seed) => Promise.resolve(excelWorkbook(realOffice(seed).excel)));
