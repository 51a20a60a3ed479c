#include "letters/mail.h"

#include "base/email.h"
#include "base/error.h"
#include "late/library.h"

#include <algorithm>
#define G_DISABLE_CAST_CHECKS  // a cast is a cast, without asking the library for its types
#include <gmime/gmime.h>
#include <memory>
#include <string_view>

namespace klag::letters {
namespace {

/// GMime is loaded and ready from the first draft on.
struct GMime : late::Library {
    GMime() : Library{"libgmime-3.0.so.0"} { g_mime_init(); }

    KLAG_LATE(g_date_time_new_from_unix_utc);
    KLAG_LATE(g_date_time_unref);
    KLAG_LATE(g_mime_data_wrapper_new_with_stream);
    KLAG_LATE(g_mime_format_options_free);
    KLAG_LATE(g_mime_format_options_new);
    KLAG_LATE(g_mime_format_options_set_newline_format);
    KLAG_LATE(g_mime_init);
    KLAG_LATE(g_mime_message_add_mailbox);
    KLAG_LATE(g_mime_message_new);
    KLAG_LATE(g_mime_message_set_date);
    KLAG_LATE(g_mime_message_set_mime_part);
    KLAG_LATE(g_mime_message_set_subject);
    KLAG_LATE(g_mime_multipart_add);
    KLAG_LATE(g_mime_multipart_new_with_subtype);
    KLAG_LATE(g_mime_multipart_set_boundary);
    KLAG_LATE(g_mime_object_set_content_type_parameter);
    KLAG_LATE(g_mime_object_set_disposition);
    KLAG_LATE(g_mime_object_set_header);
    KLAG_LATE(g_mime_object_write_to_stream);
    KLAG_LATE(g_mime_part_new_with_type);
    KLAG_LATE(g_mime_part_set_content);
    KLAG_LATE(g_mime_part_set_content_encoding);
    KLAG_LATE(g_mime_part_set_filename);
    KLAG_LATE(g_mime_stream_mem_get_byte_array);
    KLAG_LATE(g_mime_stream_mem_new);
    KLAG_LATE(g_mime_stream_mem_new_with_buffer);
    KLAG_LATE(g_object_unref);
};

const GMime& gmime() {
    static const GMime loaded;
    return loaded;
}

struct Unref {
    void operator()(void* object) const { gmime().g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

struct FreeOptions {
    void operator()(GMimeFormatOptions* options) const {
        gmime().g_mime_format_options_free(options);
    }
};

bool has_control(std::string_view value) {
    return std::any_of(value.begin(), value.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) == 0x7F;
    });
}

void check_address(std::string_view address) {
    if (!is_email_address(address))
        throw Error{ErrorKind::bad_data, text("this is not an e-mail address")};
}

void check_header(std::string_view value) {
    if (has_control(value))
        throw Error{ErrorKind::bad_data, text("a line break in the subject of an e-mail")};
}

Owned<GMimePart> part_of(const std::string& media_type, const std::string& bytes,
                         GMimeContentEncoding encoding) {
    const auto slash = media_type.find('/');
    Owned<GMimePart> part{gmime().g_mime_part_new_with_type(media_type.substr(0, slash).c_str(),
                                                            media_type.substr(slash + 1).c_str())};
    const Owned<GMimeStream> stream{
        gmime().g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size())};
    const Owned<GMimeDataWrapper> content{
        gmime().g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT)};
    gmime().g_mime_part_set_content(part.get(), content.get());
    gmime().g_mime_part_set_content_encoding(part.get(), encoding);
    return part;
}

Owned<GMimePart> attached(const Attachment& attachment) {
    Owned<GMimePart> part =
        part_of(attachment.media_type, attachment.bytes, GMIME_CONTENT_ENCODING_BASE64);
    gmime().g_mime_object_set_disposition(GMIME_OBJECT(part.get()), "attachment");
    gmime().g_mime_part_set_filename(part.get(), attachment.name.c_str());
    return part;
}

Owned<GMimePart> text_of(const std::string& text) {
    Owned<GMimePart> part = part_of("text/plain", text, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    gmime().g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    return part;
}

std::string written(GMimeMessage* message) {
    const std::unique_ptr<GMimeFormatOptions, FreeOptions> options{
        gmime().g_mime_format_options_new()};
    gmime().g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const Owned<GMimeStream> out{gmime().g_mime_stream_mem_new()};
    gmime().g_mime_object_write_to_stream(GMIME_OBJECT(message), options.get(), out.get());
    const GByteArray* bytes = gmime().g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(out.get()));
    return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

}  // namespace

std::string to_eml(const MailDraft& draft) {
    for (const std::string& address : {draft.from, draft.to})
        if (!address.empty()) check_address(address);
    check_header(draft.subject);
    const Owned<GMimeMessage> message{gmime().g_mime_message_new(TRUE)};
    if (!draft.from.empty())
        gmime().g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, nullptr,
                                           draft.from.c_str());
    if (!draft.to.empty())
        gmime().g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, nullptr,
                                           draft.to.c_str());
    gmime().g_mime_message_set_subject(message.get(), draft.subject.c_str(), "utf-8");
    const auto noon = draft.date.days() + std::chrono::hours{12};
    GDateTime* when = gmime().g_date_time_new_from_unix_utc(
        std::chrono::duration_cast<std::chrono::seconds>(noon.time_since_epoch()).count());
    gmime().g_mime_message_set_date(message.get(), when);
    gmime().g_date_time_unref(when);
    gmime().g_mime_object_set_header(GMIME_OBJECT(message.get()), "X-Unsent", "1", nullptr);

    const Owned<GMimeMultipart> whole{gmime().g_mime_multipart_new_with_subtype("mixed")};
    // No quoted-printable and no base64 text holds "=_".
    gmime().g_mime_multipart_set_boundary(whole.get(), "=_klag_letter");
    gmime().g_mime_multipart_add(whole.get(), GMIME_OBJECT(text_of(draft.text).get()));
    for (const Attachment& attachment : draft.attachments)
        gmime().g_mime_multipart_add(whole.get(), GMIME_OBJECT(attached(attachment).get()));
    gmime().g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(whole.get()));
    return written(message.get());
}

}  // namespace klag::letters
