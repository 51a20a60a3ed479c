#include "store/case_text.h"

#include "base/error.h"
#include "yaml/case_yaml.h"

namespace klag::store {

std::string case_path(const Number& number) {
    return case_folder(number) + "/" + std::string{case_file};
}

core::Case read_case(std::string_view text, const Number& number) {
    const std::string path = case_path(number);
    core::Case c = yaml::parse_case(text, path);
    if (c.number != number.text())
        throw Error{ErrorKind::bad_data,
                    klag::text("the file says it is {number}", {{"number", c.number}})}
            .at(path);
    return c;
}

}  // namespace klag::store
