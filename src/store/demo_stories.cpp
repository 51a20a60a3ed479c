#include "store/demo_stories.h"

#include "base/error.h"
#include "base/utf8.h"
#include "store/assets.h"
#include "store/new_register.h"
#include "yaml/reader.h"

namespace klag::store {
namespace {

constexpr std::string_view stories_folder = "demo/stories/";

int minute_of(const yaml::Reader& step) {
    const std::string at = step.text("at");
    const auto moment = Moment::parse("2000-01-01T" + at + "Z");
    if (!moment) step.error_at("at", text("'{at}' is no time of day", {{"at", at}}));
    return moment ? *moment->minute : 0;
}

DemoStep step_from(const yaml::Reader& entry, const std::string& by) {
    DemoStep step{.day = entry.number("day", 0, 1000),
                  .minute = minute_of(entry),
                  .by = entry.has("by") ? entry.text("by") : by,
                  .run = entry.text("run")};
    for (const yaml::Reader& option : entry.entries()) {
        const std::string& key = option.key();
        if (key == "day" || key == "at" || key == "by" || key == "run") continue;
        step.options.emplace_back(key, entry.prose(key));
    }
    return step;
}

/// The procedure as an organisation leaves it that has checked what it is asked to: without the
/// lines that ask, and with an address to practise with for the bodies.
std::string checked(std::string_view procedure) {
    std::string out;
    for (const std::string& line : split(procedure, '\n')) {
        const std::string_view words = trim(line);
        if (words == "top: yes") out += "    address: Box 100, 100 00 Fjällvik\n";
        if (!words.starts_with("verify: yes")) out += line + "\n";
    }
    while (out.ends_with("\n\n")) out.pop_back();
    return out;
}

/// The text with every `today-20` replaced by that date.
std::string dated(std::string_view template_text, Date today) {
    constexpr std::string_view mark = "today-";
    std::string out{template_text};
    for (auto at = out.find(mark); at != std::string::npos; at = out.find(mark, at)) {
        const auto end = out.find_first_not_of("0123456789", at + mark.size());
        const int days = std::stoi(out.substr(at + mark.size(), end - at - mark.size()));
        out.replace(at, end - at, (today - days).iso());
    }
    return out;
}

}  // namespace

std::vector<DemoStory> demo_stories() {
    std::vector<DemoStory> stories;
    for (const EmbeddedFile& file : embedded_files()) {
        if (!file.path.starts_with(stories_folder)) continue;
        const yaml::Reader top{file.content, file.path};
        for (const yaml::Reader& entry : top.list("stories")) {
            DemoStory story{
                .name = entry.text("name"), .begins = entry.number("begins", 0, 1000), .steps = {}};
            for (const yaml::Reader& step : entry.list("steps"))
                story.steps.push_back(step_from(step, entry.text("by")));
            stories.push_back(std::move(story));
        }
    }
    return stories;
}

std::vector<SettingsFile> demo_settings(Date today) {
    std::vector<SettingsFile> files{
        {std::string{settings_file}, std::string{embedded("demo/klag.yaml").value_or("")}},
        {std::string{organisation_file},
         dated(embedded("demo/organisation.yaml").value_or(""), today)}};
    const std::string units = files.back().text;
    for (const std::string& name : shipped_procedures())
        if (units.find("procedure: " + name + ",") != std::string::npos)
            files.push_back(
                {procedure_file(name), checked(embedded(procedure_file(name)).value_or(""))});
    return files;
}

}  // namespace klag::store
