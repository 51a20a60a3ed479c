#include "base/utf8.h"
#include "commands/report_material.h"
#include "core/control_chart.h"

/// Whether figures vary by chance, or something has changed.
namespace klag::commands {
namespace {

std::string signal_words(core::Signal signal, const ReportMaterial& m) {
    switch (signal) {
        case core::Signal::outside:
            return m.say(text("outside the limits"));
        case core::Signal::one_side:
            return m.say(text("seven or more in a row on one side of the mean"));
        case core::Signal::trend:
            return m.say(text("seven or more in a row rising or falling"));
        case core::Signal::near_limit:
            return m.say(text("two of three near the same limit"));
    }
    return "";
}

/// A chart of the trend's months: what it is called, and how its values are read.
struct Plot {
    std::string id;
    Text title;
    Text value;       ///< heading of the values' column
    double scale{1};  ///< 100 where the chart has shares and people read percentages
    report::Cell (*cell)(double){};
    report::Cell::Kind kind{};
};

std::string signals_of(const core::ChartPoint& point, const ReportMaterial& m) {
    std::vector<std::string> words;
    for (const core::Signal signal : point.signals) words.push_back(signal_words(signal, m));
    return join(words, "; ");
}

report::ControlChart empty_chart(const Plot& plot, double mean, const ReportMaterial& m) {
    return {.points = {},
            .mean = mean * plot.scale,
            .percent = plot.kind == report::Cell::Kind::percent,
            .mean_label = m.say(text("mean")),
            .lower_label = m.say(text("lower limit")),
            .upper_label = m.say(text("upper limit"))};
}

/// Adds a month to the table and to what is drawn.
void add_month(report::Table& table, report::ControlChart& drawn, const Plot& plot,
               const std::string& month, const core::ChartPoint& point, const ReportMaterial& m) {
    const double value = *point.value * plot.scale;
    const double lower = point.lower ? *point.lower * plot.scale : drawn.mean;
    const double upper = point.upper ? *point.upper * plot.scale : drawn.mean;
    const std::string signals = signals_of(point, m);
    const report::Cell limits = !point.lower    ? report::Cell{}
                                : drawn.percent ? report::interval(lower, upper)
                                                : report::range(lower, upper);
    drawn.points.push_back({month, value, lower, upper, signals});
    table.rows.push_back(
        {month, {report::month(month), plot.cell(value), limits, report::words(signals)}});
}

report::Table chart_table(const Plot& plot, const core::ControlChart& chart,
                          const ReportMaterial& m) {
    using Kind = report::Cell::Kind;
    report::Table table = empty_table(plot.id, plot.title, text("Month"), m);
    if (!chart.mean) return table;
    table.columns.push_back({"value", m.say(plot.value), plot.kind});
    table.columns.push_back({"limits", m.say(text("limits")),
                             plot.kind == Kind::percent ? Kind::interval : Kind::range});
    table.columns.push_back({"signal", m.say(text("signal")), Kind::text});
    report::ControlChart drawn = empty_chart(plot, *chart.mean, m);
    for (std::size_t i = 0; i < chart.points.size(); ++i)
        if (chart.points[i].value)
            add_month(table, drawn, plot, m.now().trend[i].month, chart.points[i], m);
    if (chart.trial)
        table.notes.push_back(
            m.say(text("Fewer than twelve months: the limits are on trial and will still move.")));
    table.chart = report::Chart{
        .title = m.say(text("Each month, the mean and the limits")),
        .description = m.say(text(
            "One point a month, their mean and the limits within which chance alone moves them.")),
        .control = std::move(drawn)};
    return table;
}

report::Table received_chart(const ReportMaterial& m) {
    std::vector<double> values;
    for (const core::TrendMonth& month : m.now().trend) values.push_back(month.received);
    return chart_table({.id = "new-by-month",
                        .title = text("New cases, month by month"),
                        .value = text("new"),
                        .scale = 1,
                        .cell = [](double value) { return report::count(static_cast<int>(value)); },
                        .kind = report::Cell::Kind::count},
                       core::xmr_chart(values), m);
}

report::Table kept_chart(const ReportMaterial& m) {
    std::vector<core::Ratio> shares;
    for (const core::TrendMonth& month : m.now().trend)
        shares.push_back({static_cast<double>(month.kept), static_cast<double>(month.due)});
    return chart_table({.id = "kept-by-month",
                        .title = text("Deadlines kept, month by month"),
                        .value = text("kept"),
                        .scale = 100,
                        .cell = report::percent,
                        .kind = report::Cell::Kind::percent},
                       core::p_chart(shares), m);
}

/// Only where the organisation counts its contacts month by month.
report::Table rate_chart(const ReportMaterial& m) {
    std::vector<core::Ratio> rates;
    bool known = false;
    for (const core::TrendMonth& month : m.now().trend) {
        rates.push_back(
            {static_cast<double>(month.received), static_cast<double>(month.contacts.value_or(0))});
        known = known || month.contacts;
    }
    if (!known) return {};
    return chart_table({.id = "rate-by-month",
                        .title = text("New cases per 1,000 contacts, month by month"),
                        .value = text("per 1,000"),
                        .scale = 1,
                        .cell = report::decimal,
                        .kind = report::Cell::Kind::decimal},
                       core::u_chart(rates, 1000), m);
}

}  // namespace

report::Section signals_section(const ReportMaterial& m) {
    report::Section section{
        .id = "signals",
        .title = m.say(text("Chance or change")),
        .paragraphs = {m.say(text("Figures go up and down by chance. A signal says that something "
                                  "has probably changed and is worth asking about; it does not say "
                                  "whether that is good or bad."))}};
    const bool hidden = m.hidden.front().everything;
    if (hidden || m.now().trend.size() < 2) return section;
    for (report::Table& table :
         std::vector<report::Table>{received_chart(m), kept_chart(m), rate_chart(m)})
        if (!table.rows.empty()) section.tables.push_back(std::move(table));
    return section;
}

}  // namespace klag::commands
