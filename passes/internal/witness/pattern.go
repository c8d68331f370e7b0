package witness

import (
	"regexp/syntax"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
)

// Matches returns texts that a regular expression matches: for each of its
// alternatives those with as little as may be, in which what may be any character
// is a dot or a letter.
func Matches(pattern string) []string {
	re, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil || len(pattern) > longest {
		return nil
	}
	return samples(re.Simplify())
}

// Unencrypted returns http origins that a regular expression may match which says
// nothing of the scheme. Who writes both schemes has thought of both.
func Unencrypted(pattern string) (list []string) {
	for _, text := range Matches(pattern) {
		if strings.Contains(text, ":/") {
			continue
		}
		host, _, _ := strings.Cut(text, ":")
		if strings.HasPrefix(host, ".") {
			host = "www" + host
		}
		if o, err := cors.ParseOrigin("http://" + host); err == nil && IsPublic(o.Host) && !IsEncrypted(o.Host) {
			list = append(list, "http://"+host)
		}
	}
	return list
}

// Bounds of what is made of one expression.
const (
	mostSamples = 16  // texts
	longest     = 256 // of an expression, and of a text
)

func samples(re *syntax.Regexp) []string {
	switch re.Op {
	case syntax.OpLiteral:
		if re.Flags&syntax.FoldCase != 0 {
			return []string{strings.Map(lower, string(re.Rune))} // as browsers write an origin
		}
		return []string{string(re.Rune)}
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return []string{".", "x"}
	case syntax.OpCharClass:
		return []string{member(re.Rune)}
	case syntax.OpCapture, syntax.OpPlus, syntax.OpQuest:
		return samples(re.Sub[0])
	case syntax.OpStar:
		return []string{""}
	case syntax.OpRepeat:
		return []string{strings.Repeat(first(samples(re.Sub[0])), min(max(re.Min, 1), 8))}
	case syntax.OpAlternate:
		var all []string
		for _, sub := range re.Sub {
			all = append(all, samples(sub)...)
		}
		return all[:min(len(all), mostSamples)]
	case syntax.OpConcat:
		all := []string{""}
		for _, sub := range re.Sub {
			var next []string
			for _, begin := range all {
				for _, end := range samples(sub) {
					next = append(next, begin+end)
				}
			}
			all = next[:min(len(next), mostSamples)]
			if len(all) > 0 && len(all[0]) > longest {
				return nil
			}
		}
		return all
	}
	return []string{""}
}

// lower returns the small letter of an ASCII one.
func lower(r rune) rune {
	if 'A' <= r && r <= 'Z' {
		return r + 'a' - 'A'
	}
	return r
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// member returns a character of a class: a letter or digit if there is one.
func member(ranges []rune) string {
	for _, r := range "axz109-" {
		for i := 0; i+1 < len(ranges); i += 2 {
			if ranges[i] <= r && r <= ranges[i+1] {
				return string(r)
			}
		}
	}
	if len(ranges) == 0 {
		return ""
	}
	return string(ranges[0])
}
