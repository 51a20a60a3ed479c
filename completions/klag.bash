# Completion for klag in bash.
_klag() {
    local words=() word value prefix=
    for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        # bash splits --name=value into three words
        if ((${#words[@]})) && [[ $word == = || ${words[-1]} == --*= ]]; then
            words[-1]+=$word
        else
            words+=("$word")
        fi
    done
    ((${#words[@]})) || words=("")
    [[ ${words[-1]} == --*=* ]] && prefix=${words[-1]%%=*}=
    COMPREPLY=()
    while IFS=$'\t' read -r value _; do
        [[ $value == :files ]] && compopt -o default && return
        COMPREPLY+=("${value#"$prefix"}")
    done < <("${COMP_WORDS[0]}" __complete "${words[@]}" 2>/dev/null)
}
complete -F _klag klag
