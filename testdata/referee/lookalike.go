package referee

import (
	"cmp"
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
)

// plainEvil is evil without encryption.
const plainEvil = "http://evil.test"

// maxForeign is how many origins of others a program is asked with.
const maxForeign = 14

// foreign returns origins of others that look like those that the program names, or
// like what an origin of its may begin or end with.
func (p *Program) foreign() (list []string) {
	var texts, domains []string
	ast.Inspect(p.file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if s, err := strconv.Unquote(lit.Value); err == nil && len(s) < 120 {
				texts = append(texts, strings.ReplaceAll(s, `\`, ""))
			}
		}
		_, isImport := n.(*ast.ImportSpec)
		return !isImport
	})
	for _, s := range texts {
		for _, host := range hosts.FindAllString(s, -1) {
			domains = append(domains, domainOf(host))
		}
	}
	add := func(origin string) {
		o, err := cors.ParseOrigin(origin)
		if err == nil && !slices.Contains(list, origin) && !slices.Contains(domains, domainOf(o.Host)) && len(list) < maxForeign {
			list = append(list, origin)
		}
	}
	// The likely ones of each text come first.
	for _, make := range []func(s, host string) []string{
		func(s, host string) []string {
			return []string{"https://evil" + domainOf(host), "https://" + host + ".evil.test"}
		},
		func(s, host string) []string { return []string{s + "evil.test", s + ".evil.test", "https://evil" + s} },
		func(s, host string) []string {
			return []string{"https://" + strings.Replace(host, ".", "x", 1), "http://evil" + domainOf(host), "http://" + host + ".evil.test"}
		},
		func(s, host string) []string {
			return []string{"https://" + host[:len(host)-1], "https://" + strings.Replace(host, ".", "x", 2), "https://evil" + domainOf(host) + ":8443"}
		},
	} {
		for _, s := range texts {
			for _, host := range append(hosts.FindAllString(s, -1), localhost.FindAllString(s, -1)...) {
				for _, o := range make(s, host) {
					add(o)
				}
			}
			if strings.HasPrefix(s, "http") || strings.HasPrefix(s, ".") || strings.HasSuffix(s, ".") {
				for _, o := range make(s, "x.test") {
					add(o)
				}
			}
		}
	}
	if len(list) > 0 {
		list = append(list, plainEvil)
	}
	return list
}

var (
	hosts     = regexp.MustCompile(`[a-z0-9-]+(\.[a-z0-9-]+)+`)
	localhost = regexp.MustCompile(`localhost`)
)

// domainOf returns what somebody has registered of a host, as far as the hosts of
// programs go.
func domainOf(host string) string {
	labels := strings.Split(host, ".")
	return strings.Join(labels[max(0, len(labels)-2):], ".")
}

// claimed returns the origins that findings name, those that are meant by entries
// of lists which are none, and what settings are supposed to be.
func claimed(findings []Finding) (origins, settings []string) {
	for _, f := range findings {
		if f.witness != "" {
			origins = append(origins, f.witness)
		}
		if f.setting != "" {
			settings = append(settings, f.setting)
		}
		if meant, ok := cors.RepairOrigin(strings.TrimSpace(f.entry)); ok {
			origins = append(origins, meant)
		}
	}
	return origins, settings
}

// bears reports whether some answer bears out what a finding on a check says: the
// origin that it names is let in, under the settings that it names.
func (r *Run) bears(f Finding) bool {
	if f.Category == "never" {
		meant, ok := cors.RepairOrigin(strings.TrimSpace(f.entry))
		return !ok || !r.lets(meant, false, func(s int) bool { return s == 0 })
	}
	witness, settings := f.witness, func(s int) bool { return f.setting == "" || r.Inputs.chooses(s, f.setting) }
	if f.Category == "unset" {
		witness, settings = cmp.Or(witness, evil), func(s int) bool { return s == 0 }
	}
	return r.lets(witness, f.credentialed(), settings)
}

// lets reports whether an origin is let in by a request that is no preflight, under
// some settings: by *, if what has nothing to do with the program is not, or if it is that.
func (r *Run) lets(origin string, credentials bool, settings func(int) bool) bool {
	at := slices.Index(r.Inputs.Origins, origin)
	if at < 0 {
		return false
	}
	found := false
	for s, answers := range r.Answers {
		if !settings(s) {
			continue
		}
		r.Inputs.requests(func(method string, _ bool, first int) {
			a := &r.Distinct[answers[first+at]]
			lets := a.allows() == origin && (a.credentialed() || !credentials) ||
				a.allows() == "*" && !credentials && (origin == evil || !r.letsAnyone(answers[first:first+len(r.Inputs.Origins)]))
			found = found || lets && !strings.HasPrefix(method, "OPTIONS")
		})
	}
	return found
}

// chooses reports whether a combination of the settings has one that is a text.
func (in *Inputs) chooses(n int, text string) bool {
	for i, v := range in.choices()[n] {
		set := in.Settings[i]
		switch {
		case set.isBool:
		case set.Env != "" && set.Values[v] == text, set.Env == "" && v > 0 && set.Values[v-1] == text:
			return true
		}
	}
	return false
}
