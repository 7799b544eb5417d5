import type { Chart, ChartSeries, Sheet } from "../../book/sheet";
import { oneOf, text, truth, whole } from "../argument";
import { HostError, wrongArgument } from "../HostError";
import type { HostObject, Kind } from "../hostObject";
import { hostObject, settable } from "../hostObject";
import { rangeArgument, rectangleOf, refuseProtected } from "../HostRange";

const TYPES = ["BarStacked", "ColumnClustered", "ColumnStacked", "Line"] as const;

/** A chart of this host draws cells of its own sheet alone. */
function cellsOf(sheet: Sheet, value: unknown): Chart["at"] {
  const range = rangeArgument(value, "the chart's cells");
  if (range.sheet !== sheet) throw wrongArgument("the chart's cells stand on another sheet");
  return range.area;
}

interface Drawn {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

function seriesOf(drawn: Drawn, series: ChartSeries): HostObject {
  const fill = hostObject({ name: "ChartFill", methods: { Clear: () => void (series.isInvisible = true) } }, series);
  const format = hostObject({ name: "ChartSeriesFormat", objects: { Fill: () => fill } }, series);
  return hostObject<ChartSeries>(
    {
      name: "ChartSeries",
      properties: { Name: { get: (self) => self.name, set: (self, value) => void (self.name = text(value, "name")) } },
      objects: { Format: () => format },
      methods: {
        SetValues: (self, [cells]) => void (self.values = cellsOf(drawn.sheet, cells)),
        SetXAxisValues: (self, [cells]) => void (self.categories = cellsOf(drawn.sheet, cells)),
      },
    },
    series,
  );
}

const SERIES: Kind<Drawn> = {
  name: "ChartSeriesCollection",
  items: (drawn) => drawn.chart.series.map((series) => seriesOf(drawn, series)),
  methods: {
    GetItemAt: (drawn, [index]) => {
      const series = drawn.chart.series[whole(index, "index")];
      if (series === undefined) throw new HostError("ItemNotFound", "the chart has no such series");
      return seriesOf(drawn, series);
    },
    Add: (drawn, [name]) => {
      const series: ChartSeries = { name: text(name, "name"), values: undefined, categories: undefined, isInvisible: false };
      drawn.chart.series.push(series);
      return seriesOf(drawn, series);
    },
  },
};

const CHART: Kind<Drawn> = {
  name: "Chart",
  properties: { Name: { get: ({ chart }) => chart.name, set: ({ chart }, value) => void (chart.name = text(value, "name")) } },
  objects: {
    Title: ({ chart }) =>
      settable<Chart>("ChartTitle", { Text: { set: (self, value) => void (self.title = text(value, "title")) } }, chart),
    Legend: ({ chart }) =>
      settable<Chart>(
        "ChartLegend",
        {
          Visible: { set: (self, value) => void (self.legend = truth(value, "visible") ? (self.legend ?? "Right") : undefined) },
          Position: { set: (self, value) => void (self.legend = oneOf(value, ["Bottom", "Right"] as const, "position")) },
        },
        chart,
      ),
    Series: (drawn) => hostObject(SERIES, drawn),
  },
  methods: {
    SetPosition: ({ chart }, [first, last]) => {
      const [from, to] = [rectangleOf(text(first, "first cell")), rectangleOf(text(last, "last cell"))];
      chart.at = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
    },
  },
};

export const CHARTS: Kind<Sheet> = {
  name: "ChartCollection",
  items: (sheet) => sheet.charts.map((chart) => hostObject(CHART, { sheet, chart })),
  methods: {
    Add: (sheet, [type, cells, by]) => {
      refuseProtected(sheet);
      oneOf(by, ["Columns"], "series by");
      const values = cellsOf(sheet, cells);
      const columns = Array.from({ length: values.right - values.left + 1 }, (_, index) => values.left + index);
      const series = columns.map((column, index) => ({
        name: `Serie${String(index + 1)}`,
        values: { ...values, left: column, right: column },
        categories: undefined,
        isInvisible: false,
      }));
      const chart: Chart = {
        name: `Diagram ${String(sheet.charts.length + 1)}`,
        type: oneOf(type, TYPES, "chart type"),
        title: "",
        legend: "Right",
        at: { top: 0, left: 0, bottom: 14, right: 7 },
        series,
      };
      sheet.charts.push(chart);
      return hostObject(CHART, { sheet, chart });
    },
  },
};
