package referee

import (
	"fmt"
	"strings"
)

// looseGuard writes a test of a part of the origin o, a variable, as people do it
// who mean to let a domain in: some let others in, too.
func (g *generator) looseGuard(f *function, o string) guard {
	var before string
	cond := g.one(
		alternative{6, func() string { return g.loosely(o) }},
		alternative{5, func() string { // a function of the package
			name := g.unique("isOurs", "isFamily", "originMatches")
			g.declared[name] = true
			body := g.one(
				alternative{4, func() string { return "return " + g.loosely("s") }},
				alternative{2, func() string { return "if s == \"\" {\nreturn false\n}\nreturn " + g.loosely("s") }},
				alternative{3, func() string { return g.parsed("s") }},
				alternative{3, func() string { return g.searched("s") }},
				alternative{1, func() string {
					return fmt.Sprintf("if %s {\nreturn true\n}\nreturn %s", g.loosely("s"), g.membership("s"))
				}},
			)
			g.decls = append(g.decls, fmt.Sprintf("func %s(s string) bool {\n%s\n}", name, body))
			return fmt.Sprintf("%s(%s)", name, o)
		}},
		alternative{3, func() string { // a variable that tells
			ok := f.fresh("ok")
			before = fmt.Sprintf("%s := %s", ok, g.loosely(o))
			return ok
		}},
		alternative{3, func() string { // a loop with break
			ok := f.fresh("found")
			before = fmt.Sprintf("%s := false\nfor _, s := range %s {\nif %s {\n%s = true\nbreak\n}\n}", ok, g.parts(), g.holds(o, "s"), ok)
			return ok
		}},
		alternative{3, func() string {
			u, err := f.fresh("u"), f.fresh("err")
			before = fmt.Sprintf("%s, %s := url.Parse(%s)", u, err, o)
			return fmt.Sprintf("%s == nil && %s", err, g.hostTest(u))
		}},
		alternative{1, func() string {
			host := f.fresh("host")
			before = fmt.Sprintf("%s := strings.TrimPrefix(%s, \"https://\")", host, o)
			return g.of(
				fmt.Sprintf("%s == \"app.example.com\"", host),
				fmt.Sprintf("strings.HasSuffix(%s, \"example.com\")", host),
				fmt.Sprintf("strings.HasPrefix(%s, \"app.\")", host))
		}},
		alternative{1, func() string { return g.loosely(o) + " && " + g.nonEmpty(o) }},
		alternative{1, func() string { return g.loosely(o) + " || " + paren(g.membership(o)) }},
		alternative{1, func() string { return fmt.Sprintf("%s && %s", g.setting(), g.loosely(o)) }},
	)
	return guard{before, cond}
}

// loosely is such a test that is an expression.
func (g *generator) loosely(o string) string {
	return g.one(
		alternative{6, func() string {
			return fmt.Sprintf("strings.HasSuffix(%s, %q)", o, g.of("example.com", "example.com", ".example.com", "app.example.com", ".com", "example.com:8443"))
		}},
		alternative{5, func() string {
			return fmt.Sprintf("strings.Contains(%s, %q)", o, g.of("example.com", ".example.com", "app.example.com", "://app.example.com", "localhost"))
		}},
		alternative{5, func() string {
			return fmt.Sprintf("strings.HasPrefix(%s, %q)", o, g.of(allowed, allowed, "https://app.", "https://app.example", "http://localhost", "http://localhost:", "https://app.example.com:", "https://"))
		}},
		alternative{2, func() string {
			return fmt.Sprintf("strings.HasPrefix(%s, \"https://\") && strings.HasSuffix(%s, %q)", o, o, g.of("example.com", ".example.com"))
		}},
		alternative{2, func() string {
			return fmt.Sprintf("strings.Index(%s, %q) %s", o, g.of("example.com", ".example.com"), g.of(">= 0", "> 0", "!= -1"))
		}},
		alternative{6, func() string { return fmt.Sprintf("%s.MatchString(%s)", g.pattern(), o) }},
		alternative{2, func() string {
			name := g.declare("matches", "func matches(pattern, s string) bool {\nok, err := path.Match(pattern, s)\nreturn err == nil && ok\n}")
			return fmt.Sprintf("%s(%q, %s)", name, g.of("https://*.example.com", "https://*example.com", "*.example.com", "https://app.*"), o)
		}},
		alternative{2, func() string {
			return fmt.Sprintf("strings.Contains(%q, %s)", allowed+",https://admin.example.com", o)
		}},
		alternative{1, func() string {
			return fmt.Sprintf("strings.EqualFold(%s[max(0, len(%s)-len(\"example.com\")):], \"example.com\")", o, o)
		}},
		alternative{1, func() string {
			return fmt.Sprintf("strings.HasSuffix(strings.ToLower(%s), %q)", o, g.of("example.com", ".example.com"))
		}},
		alternative{1, func() string {
			return fmt.Sprintf("strings.TrimSuffix(%s, \"example.com\") != %s", o, o)
		}},
		alternative{2, func() string {
			return fmt.Sprintf("slices.ContainsFunc(%s, func(each string) bool { return %s })", g.parts(), g.holds(o, "each"))
		}},
		alternative{2, func() string { return fmt.Sprintf("slices.Contains(%s, %s)", g.oddList(), o) }},
		alternative{2, func() string { // a list of those that are not let in
			return fmt.Sprintf("!slices.Contains(%s, %s)", g.declare("blocked", `var blocked = []string{"https://bad.example.net", "https://worse.example.net"}`), o)
		}},
		alternative{1, func() string {
			return fmt.Sprintf("len(%s) == 0 || slices.Contains(%s, %s)", g.configuredList(), g.configuredList(), o)
		}},
	)
}

// pattern returns the name of a regular expression.
func (g *generator) pattern() string {
	return g.declare("ours", fmt.Sprintf("var ours = regexp.MustCompile(`%s`)", g.of(
		`^https://app\.example\.com$`, `^https://([a-z0-9-]+\.)?example\.com$`, `^https?://[a-z]+\.example\.com$`,
		`^https://app.example.com$`, `https://app\.example\.com`, `^https://app\.example\.com`, `^https://.*example\.com$`,
		`^https://.*\.example\.com$`, `example\.com$`, `^https://(app|admin)\.example\.com$`, `^https://(app|admin).example.com$`,
		`^https://.*\.example\.com(:\d+)?$`, `\.example\.com`, `(?i)^https://app\.example\.com$`, `^https://app\.example\.com$|example\.org`,
		`^http://localhost(:\d+)?$`, `^http://localhost`, `^https://.+$`,
	)))
}

// parts returns the name of a list of what origins begin or end with, or of whole
// ones.
func (g *generator) parts() string {
	return g.one(
		alternative{3, func() string {
			return g.declare("domains", fmt.Sprintf("var domains = []string{%s}", g.of(`"example.com", "example.org"`, `".example.com", ".example.org"`, `"app.example.com"`)))
		}},
		alternative{2, g.list},
		alternative{2, g.configuredList},
	)
}

// configuredList returns the name of a list that whoever runs the program gives.
func (g *generator) configuredList() string {
	return g.declare("configured", "var configured = "+g.of(
		`strings.Split(os.Getenv("ORIGINS"), ",")`,
		`strings.Split(os.Getenv("ORIGINS"), ",")`,
		`strings.Fields(os.Getenv("ORIGINS"))`))
}

// holds tests the origin with a part.
func (g *generator) holds(o, part string) string {
	return g.of(
		fmt.Sprintf("strings.HasSuffix(%s, %s)", o, part),
		fmt.Sprintf("strings.HasSuffix(%s, %s)", o, part),
		fmt.Sprintf("strings.Contains(%s, %s)", o, part),
		fmt.Sprintf("strings.HasPrefix(%s, %s)", o, part),
		fmt.Sprintf("%s == %s", o, part),
		fmt.Sprintf("strings.HasSuffix(%s, \".\"+%s)", o, part),
		fmt.Sprintf("%s != \"\" && strings.HasSuffix(%s, %s)", part, o, part))
}

// oddList returns the name of a list in which not all are origins to be let in.
func (g *generator) oddList() string {
	odd := []string{"null", allowed + "/", "https://Admin.example.com", "https://shop.example.com:443", "shop.example.com", " https://shop.example.com", "http://shop.example.com", "https://*.example.com"}
	list := []string{odd[g.IntN(len(odd))]}
	if !g.chance(25) {
		list = append(list, allowed)
	}
	return g.declare("odd", fmt.Sprintf("var odd = []string{%s}", entries(list, "")))
}

// searched looks for the origin in a list, and returns.
func (g *generator) searched(s string) string {
	return g.one(
		alternative{4, func() string {
			return fmt.Sprintf("for _, part := range %s {\nif %s {\nreturn true\n}\n}\nreturn false", g.parts(), g.holds(s, "part"))
		}},
		alternative{3, func() string { // entries with a star
			list := g.declare("patterns", fmt.Sprintf("var patterns = []string{%s}", g.of(`"https://*.example.com"`, `"*.example.com"`, `"https://app.example.com", "*.example.org"`)))
			test := g.of(
				fmt.Sprintf("strings.HasSuffix(%s, p[strings.Index(p, \"*\")+1:])", s),
				fmt.Sprintf("strings.HasSuffix(%s, strings.TrimPrefix(p, \"*.\"))", s),
				fmt.Sprintf("strings.Contains(%s, strings.TrimPrefix(p, \"*.\"))", s),
				fmt.Sprintf("regexp.MustCompile(strings.ReplaceAll(p, \"*\", \".*\")).MatchString(%s)", s),
				fmt.Sprintf("regexp.MustCompile(\"^\" + strings.ReplaceAll(regexp.QuoteMeta(p), `\\*`, \"[a-z0-9-]+\") + \"$\").MatchString(%s)", s))
			if strings.Contains(test, "regexp") {
				list = g.declare("stars", fmt.Sprintf("var stars = []string{%s}", g.of(`"https://*.example.com"`, `"https://app.example.com", "https://*.example.org"`)))
			}
			return fmt.Sprintf("for _, p := range %s {\nif %s {\nreturn true\n}\n}\nreturn false", list, test)
		}},
		alternative{2, func() string { // by the labels of the host
			return fmt.Sprintf("labels := strings.Split(%s, \".\")\nreturn len(labels) > 1 && labels[len(labels)-2] == \"example\" && labels[len(labels)-1] == \"com\"", s)
		}},
		alternative{1, func() string {
			return fmt.Sprintf("for p := range strings.SplitSeq(%q, \",\") {\nif %s {\nreturn true\n}\n}\nreturn false", g.of("example.com,example.org", allowed+",https://admin.example.com", ".example.com"), g.holds(s, "p"))
		}},
		alternative{1, func() string {
			return fmt.Sprintf("switch {\ncase strings.HasSuffix(%s, \".example.com\"):\nreturn true\ncase %s:\nreturn true\n}\nreturn false", s, g.loosely(s))
		}},
	)
}

// parsed looks at the parts of a parsed origin, and returns.
func (g *generator) parsed(s string) string {
	return fmt.Sprintf("u, err := url.Parse(%s)\nif err != nil {\nreturn false\n}\nreturn %s", s, g.hostTest("u"))
}

// hostTest tests the host of a URL.
func (g *generator) hostTest(u string) string {
	host := g.of(u+".Host", u+".Hostname()")
	return g.of("", "", fmt.Sprintf("%s.Scheme == \"https\" && ", u)) + g.one(
		alternative{4, func() string {
			return fmt.Sprintf("strings.HasSuffix(%s, %q)", host, g.of("example.com", ".example.com"))
		}},
		alternative{2, func() string { return fmt.Sprintf("strings.Contains(%s, \"example.com\")", host) }},
		alternative{2, func() string {
			return fmt.Sprintf("strings.HasPrefix(%s, %q)", host, g.of("app.", "app.example.com", "localhost"))
		}},
		alternative{2, func() string { return fmt.Sprintf("%s == \"app.example.com\"", host) }},
		alternative{1, func() string { return fmt.Sprintf("strings.EqualFold(%s, \"app.example.com\")", host) }},
		alternative{1, func() string {
			return fmt.Sprintf("slices.Contains([]string{\"app.example.com\", \"admin.example.com\"}, %s)", host)
		}},
	)
}
