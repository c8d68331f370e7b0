package witness

import (
	"slices"
	"strings"
)

// Below are origins of hosts some labels below that of an attacker.
var Below = []string{"https://a.b.c." + evil, "https://a.b." + evil}

// IsLabel reports whether a text may be a label of a host.
func IsLabel(text string) bool {
	return text != "" && !strings.ContainsAny(text, ".:/*") && isName(text)
}

// Relabel returns the origin with another label in the place of one that an attacker has
// chosen, if there is one.
func Relabel(origin, label, by string) (string, bool) {
	scheme, host, _ := strings.Cut(origin, "://")
	own, ok := strings.CutSuffix(host, "."+evil)
	labels := strings.Split(own, ".")
	i := slices.Index(labels, label)
	if !ok || i < 0 {
		return "", false
	}
	labels[i] = by
	relabelled := scheme + "://" + strings.Join(labels, ".") + "." + evil
	return relabelled, isForeign(relabelled, by)
}
