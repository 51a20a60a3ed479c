"""Just enough C++ to look at a source: its tokens, and which calls a literal stands in."""
import re
from dataclasses import dataclass

TOKEN = re.compile(r'''
    (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<raw>(?:u8|[uUL])?R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)")
  | (?P<string>(?:u8|[uUL])?"(?:\\.|[^"\\\n])*")
  | (?P<char>'(?:\\.|[^'\\\n])+')
  | (?P<include>^[ \t]*\#[ \t]*include[ \t]*(?:"[^"\n]*"|<[^>\n]*>))
  | (?P<name>[A-Za-z_]\w*)
  | (?P<number>\.?\d(?:'?[\w.])*)
  | (?P<sign><<|::|->|\+=|\S)
''', re.VERBOSE | re.DOTALL | re.MULTILINE)

# A `{` after one of these opens a body, not the value of the call around it.
OPENS_A_BODY = {")", ";", "}", "const", "noexcept", "override", "final", "else", "do", "try", "mutable"}


@dataclass
class Token:
    kind: str  # comment, string (raw ones too), char, include, name, number, sign
    text: str
    line: int

    def value(self) -> str:
        """What stands between the quotes, escapes untouched."""
        return re.sub(r'^\w*R?"[^(]*?\(|^\w*"|"$', "", self.text) if self.kind == "string" else self.text


@dataclass
class Literal:
    token: Token
    calls: list  # names of the calls and initialisers around it, outermost first; "" for a mere ( or {
    before: str  # the token before it
    after: str   # the token after it


def tokens(source: str) -> list:
    """All tokens, comments among them."""
    found, line, at = [], 1, 0
    for match in TOKEN.finditer(source):
        line += source.count("\n", at, match.start())
        at = match.start()
        kind = {"raw": "string", "mark": "string"}.get(match.lastgroup, match.lastgroup)
        found.append(Token(kind, match.group(), line))
    return found


def code(found: list, strings: bool) -> dict:
    """Line → its code without comments and includes, tokens parted by one blank where both are
    words; literals only if `strings`."""
    lines = {}
    for token in found:
        if token.kind in ("comment", "include"):
            continue
        text = token.text if strings or token.kind not in ("string", "char") else '""'
        so_far = lines.get(token.line, "")
        glue = " " if so_far[-1:].isalnum() and text[:1].isalnum() else ""
        lines[token.line] = so_far + glue + text
    return lines


def includes(found: list) -> list:
    """(line, path, whether in quotes) of each include."""
    result = []
    for token in found:
        if token.kind == "include":
            path = re.search(r'["<]([^">]*)[">]', token.text)
            result.append((token.line, path[1], '"' in token.text))
    return result


def literals(found: list) -> list:
    """Every string literal with the calls around it. A function body starts anew."""
    result, stack = [], []
    words = [token for token in found if token.kind not in ("comment", "include")]
    for index, token in enumerate(words):
        before = words[index - 1] if index else Token("sign", ";", 0)
        after = words[index + 1].text if index + 1 < len(words) else ""
        if token.kind == "string":
            calls = []
            for name in stack:
                calls = [] if name is None else calls + [name]
            result.append(Literal(token, calls, before.text, after))
        elif token.text in "([{" and token.kind == "sign":
            body = token.text == "{" and before.text in OPENS_A_BODY
            stack.append(None if body else before.text if before.kind == "name" else "")
        elif token.text in ")]}" and token.kind == "sign" and stack:
            stack.pop()
    return result


def long_functions(source: str, limit: int) -> list:
    """(line, length) of the functions at the left margin that are longer than `limit` lines."""
    result, start = [], None
    for number, line in enumerate(source.split("\n"), 1):
        if re.match(r"[A-Za-z].*[({,]$", line) and not line.startswith(("namespace", "struct", "class", "enum")):
            start = start or number
        elif line.startswith("}"):
            if start and number - start + 1 > limit and line == "}":
                result.append((start, number - start + 1))
            start = None
        elif line.endswith(";") and not line.startswith((" ", "\t")):
            start = None
    return result
