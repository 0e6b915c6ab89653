// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual.h"

#include <QMap>

namespace easel::ctl {
namespace {

/// 'text', as all three shells read it.
QString literal(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// The commands by their first word; those of one word have one without a part.
QMap<QString, QList<const Syntax *>> byCommand(const std::vector<Syntax> &commands)
{
    QMap<QString, QList<const Syntax *>> result;
    for (const Syntax &syntax : commands)
        result[syntax.name().section(u' ', 0, 0)] << &syntax;
    return result;
}

QString partOf(const Syntax &syntax)
{
    return syntax.name().section(u' ', 1);
}

QStringList longNames(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names << (name.size() == 1 ? u'-' + name : QStringLiteral("--") + name);
    return names;
}

/// The patterns of the files that a place or value takes; empty when it is none.
QStringList filePatterns(const QString &kinds)
{
    QStringList patterns;
    for (const QString &kind : kinds.split(u'|')) {
        if (kind == QStringLiteral("WORKSPACE"))
            patterns << QStringLiteral("*.easel");
        else if (kind == QStringLiteral("PLANFILE"))
            patterns << QStringLiteral("*.easelplan");
        else if (kind == QStringLiteral("FILE"))
            patterns << QStringLiteral("*");
    }
    return patterns;
}

} // namespace

QByteArray bashCompletion(const std::vector<Syntax> &commands)
{
    QString cases;
    const auto groups = byCommand(commands);
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        QStringList parts;
        for (const Syntax *syntax : it.value()) {
            if (!partOf(*syntax).isEmpty())
                parts << partOf(*syntax);
            QStringList options;
            QStringList values;
            for (const QCommandLineOption &option : syntax->options) {
                options << longNames(option);
                for (const QString &name : option.valueName().isEmpty() ? QStringList() : longNames(option))
                    values << name + u'=' + option.valueName();
            }
            cases += QStringLiteral("        %1) options=%2; values=%3; places=%4 ;;\n")
                         .arg(literal(syntax->name()), literal(options.join(u' ')), literal(values.join(u' ')), literal(syntax->places().join(u' ')));
        }
        if (!parts.isEmpty())
            cases += QStringLiteral("        %1) parts=%2 ;;\n").arg(literal(it.key()), literal(parts.join(u' ')));
    }
    const QString script = QStringLiteral(R"(# bash completion for easelctl. Made by easelctl completion bash.
_easelctl_words()
{
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$2")
}

_easelctl_kind()
{
    local kinds=$1 word=$2 kind pattern
    case $kinds in
        *[A-Z]*) ;;
        *) _easelctl_words "${kinds//|/ }" "$word"; return ;;
    esac
    for kind in ${kinds//|/ }; do
        case $kind in
            WORKSPACE) pattern='*.easel' ;;
            PLANFILE) pattern='*.easelplan' ;;
            FILE) pattern='*' ;;
            *) continue ;;
        esac
        compopt -o filenames 2>/dev/null
        local found
        mapfile -t found < <(compgen -f -X "!$pattern" -- "$word"; compgen -d -- "$word")
        COMPREPLY+=("${found[@]}")
    done
    if ((${#COMPREPLY[@]} > 1)); then
        mapfile -t COMPREPLY < <(printf '%s\n' "${COMPREPLY[@]}" | sort -u)
    fi
}

_easelctl()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} parts='' options='' values='' places='' first=2 each
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        _easelctl_words %1 "$word"
        return
    fi
    _easelctl_syntax "$command"
    if [[ -n $parts ]]; then
        if ((COMP_CWORD == 2)); then
            _easelctl_words "$parts --help" "$word"
            return
        fi
        _easelctl_syntax "$command ${COMP_WORDS[2]}"
        first=3
    fi
    if [[ $word == '=' ]]; then
        word=''
    elif [[ $before == '=' ]]; then
        before=${COMP_WORDS[COMP_CWORD-2]}
    fi
    for each in $values; do
        if [[ $before == "${each%%=*}" ]]; then
            _easelctl_kind "${each#*=}" "$word"
            return
        fi
    done
    if [[ $word == -* ]]; then
        _easelctl_words "$options" "$word"
        return
    fi
    local i place=0 skip=
    for ((i = first; i < COMP_CWORD; ++i)); do
        if [[ -n $skip ]]; then
            skip=
        elif [[ ${COMP_WORDS[i]} == -* ]]; then
            for each in $values; do
                [[ ${COMP_WORDS[i]} == "${each%%=*}" ]] && skip=1
            done
        else
            ((++place))
        fi
    done
    local -a all=($places)
    if ((place < ${#all[@]})); then
        _easelctl_kind "${all[place]}" "$word"
    fi
}

_easelctl_syntax()
{
    case $1 in
%2    esac
}

complete -F _easelctl easelctl
)");
    return script.arg(literal(QStringList(groups.keys()).join(u' ')), cases).toUtf8();
}

QByteArray zshCompletion(const std::vector<Syntax> &commands)
{
    // What _arguments reads as its own in a description.
    const auto described = [](QString text) { return text.replace(u'\\', QStringLiteral("\\\\")).replace(u'[', QStringLiteral("\\[")).replace(u']', QStringLiteral("\\]")).replace(u':', QStringLiteral("\\:")); };
    const auto action = [](const QString &kinds) {
        const QStringList patterns = filePatterns(kinds);
        if (!patterns.isEmpty())
            return patterns.contains(QStringLiteral("*")) ? QStringLiteral("_files") : QStringLiteral("_files -g \"%1\"").arg(patterns.join(u' '));
        return kinds.contains(u'|') ? QStringLiteral("(%1)").arg(QString(kinds).replace(u'|', u' ')) : QStringLiteral(" ");
    };
    const auto argumentsOf = [&](const Syntax &syntax) {
        QStringList specs;
        for (const QCommandLineOption &option : syntax.options) {
            const QString value = option.valueName().isEmpty() ? QString() : QStringLiteral(":%1:%2").arg(described(option.valueName()), action(option.valueName()));
            for (const QString &name : longNames(option))
                specs << literal(QStringLiteral("*%1[%2]%3").arg(name, described(option.description()), value));
        }
        int number = 0;
        for (const QString &place : syntax.places())
            specs << literal(QStringLiteral("%1:%2:%3").arg(++number).arg(described(place), action(place)));
        return QStringLiteral("_arguments %1").arg(specs.join(u' '));
    };
    QString script = QStringLiteral("#compdef easelctl\n# zsh completion for easelctl. Made by easelctl completion zsh.\n_easelctl()\n{\n    local -a all\n    if (( CURRENT == 2 )); then\n        all=(");
    const auto groups = byCommand(commands);
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        script += u' ' + literal(it.key() + u':' + (it.value().size() == 1 ? described(it.value().front()->summary) : it.key()));
    script += QStringLiteral(" )\n        _describe command all\n        return\n    fi\n    case $words[2] in\n");
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        if (partOf(*it.value().front()).isEmpty()) {
            script += QStringLiteral("        %1)\n            shift words; (( CURRENT-- ))\n            %2 ;;\n").arg(it.key(), argumentsOf(*it.value().front()));
            continue;
        }
        QString parts;
        QString cases;
        for (const Syntax *syntax : it.value()) {
            parts += u' ' + literal(partOf(*syntax) + u':' + described(syntax->summary));
            cases += QStringLiteral("                %1) %2 ;;\n").arg(partOf(*syntax), argumentsOf(*syntax));
        }
        script += QStringLiteral("        %1)\n            if (( CURRENT == 3 )); then\n                all=(%2 )\n                _describe part all\n                return\n            fi\n"
                                 "            local part=$words[3]\n            shift 2 words; (( CURRENT -= 2 ))\n            case $part in\n%3            esac ;;\n")
                      .arg(it.key(), parts, cases);
    }
    script += QStringLiteral("    esac\n}\nif [ \"$funcstack[1]\" = _easelctl ]; then\n    _easelctl \"$@\"\nelse\n    compdef _easelctl easelctl\nfi\n");
    return script.toUtf8();
}

QByteArray fishCompletion(const std::vector<Syntax> &commands)
{
    QString script = QStringLiteral(R"(# fish completion for easelctl. Made by easelctl completion fish.
function __easelctl_begins
    set -l words (commandline -opc)
    set -e words[1]
    set -l last (count $argv)
    test (count $words) -ge $last; and test "$words[1..$last]" = "$argv"
end
function __easelctl_is
    set -l words (commandline -opc)
    set -e words[1]
    test "$words" = "$argv"
end
complete -c easelctl -f
)");
    const auto fileWords = [](const QStringList &patterns) {
        QStringList words;
        for (const QString &pattern : patterns)
            words << (pattern == QStringLiteral("*") ? QStringLiteral("(__fish_complete_path (commandline -ct))") : QStringLiteral("(__fish_complete_suffix %1)").arg(pattern.mid(1)));
        return words.join(u' ');
    };
    const auto groups = byCommand(commands);
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        const bool hasParts = !partOf(*it.value().front()).isEmpty();
        script += QStringLiteral("complete -c easelctl -n '__easelctl_is' -a %1%2\n").arg(it.key(), hasParts ? QString() : QStringLiteral(" -d ") + literal(it.value().front()->summary));
        for (const Syntax *syntax : it.value()) {
            if (hasParts)
                script += QStringLiteral("complete -c easelctl -n '__easelctl_is %1' -a %2 -d %3\n").arg(it.key(), partOf(*syntax), literal(syntax->summary));
            const QString where = QStringLiteral("complete -c easelctl -n '__easelctl_begins %1'").arg(syntax->name());
            for (const QCommandLineOption &option : syntax->options) {
                QString line = where;
                for (const QString &name : option.names())
                    line += (name.size() == 1 ? QStringLiteral(" -s ") : QStringLiteral(" -l ")) + name;
                if (!option.valueName().isEmpty()) {
                    line += QStringLiteral(" -x");
                    if (const QStringList patterns = filePatterns(option.valueName()); !patterns.isEmpty())
                        line += QStringLiteral(" -a ") + literal(fileWords(patterns));
                    else if (!choicesOf(option).isEmpty())
                        line += QStringLiteral(" -a ") + literal(choicesOf(option).join(u' '));
                }
                script += line + QStringLiteral(" -d ") + literal(option.description()) + u'\n';
            }
            QStringList patterns;
            for (const QString &place : syntax->places())
                patterns << filePatterns(place);
            patterns.removeDuplicates();
            for (const QString &place : syntax->places()) {
                if (filePatterns(place).isEmpty() && place.contains(u'|'))
                    script += where + QStringLiteral(" -a ") + literal(QString(place).replace(u'|', u' ')) + u'\n';
            }
            if (!patterns.isEmpty())
                script += where + QStringLiteral(" -a ") + literal(fileWords(patterns)) + u'\n';
        }
    }
    return script.toUtf8();
}

} // namespace easel::ctl
