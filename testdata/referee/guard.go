package referee

import "fmt"

// origins returns entries of an allow-list, the allowed origin among them.
func (g *generator) origins() []string {
	list := []string{allowed, "https://admin.example.com", "https://shop.example.org"}[:1+g.IntN(3)]
	if g.chance(10) {
		list = append(list, "http://localhost:3000")
	}
	return list
}

// entries writes a list of strings, each with a suffix.
func entries(list []string, suffix string) (s string) {
	for _, o := range list {
		s += fmt.Sprintf("%q%s, ", o, suffix)
	}
	return s[:len(s)-2]
}

// A guard is a test of the origin: statements that come before, and a
// condition.
type guard struct{ before, cond string }

// guard writes a test of the expression o, a variable. What is true for it lets
// the origin through.
func (g *generator) guard(f *function, o string) guard {
	if g.loose && g.chance(70) {
		return g.looseGuard(f, o)
	}
	var before string
	cond := g.one(
		alternative{18, func() string { return g.membership(o) }},
		alternative{10, func() string { return fmt.Sprintf("%s == %q", o, allowed) }},
		alternative{4, func() string { return fmt.Sprintf("%s == %q || %s == %q", o, allowed, o, "https://admin.example.com") }},
		alternative{4, func() string { return fmt.Sprintf("%s != \"\" && %s", o, g.membership(o)) }},
		alternative{14, func() string { return g.predicate(o) }},
		alternative{4, func() string { // the method of a value
			name := g.unique("originList", "allowList", "siteSet")
			g.declared[name] = true
			g.decls = append(g.decls, fmt.Sprintf("type %s []string\n\nfunc (l %s) has(s string) bool {\n%s\n}\n\nvar %sValue = %s{%s}", name, name, g.loop("l", "s"), name, name, entries(g.origins(), "")))
			return fmt.Sprintf("%sValue.has(%s)", name, o)
		}},
		alternative{5, func() string { // a validator that returns an error
			name := g.unique("check", "validate", "verifyOrigin")
			g.declared[name] = true
			failed := g.of(`errors.New("origin not allowed")`, `fmt.Errorf("origin %q not allowed", s)`, g.declare("errOrigin", `var errOrigin = errors.New("origin not allowed")`))
			if g.chance(50) {
				g.decls = append(g.decls, fmt.Sprintf("func %s(s string) error {\nif %s {\nreturn nil\n}\nreturn %s\n}", name, g.membership("s"), failed))
			} else {
				g.decls = append(g.decls, fmt.Sprintf("func %s(s string) error {\nif !%s {\nreturn %s\n}\nreturn nil\n}", name, paren(g.membership("s")), failed))
			}
			if g.chance(50) {
				err := f.fresh("err")
				before = fmt.Sprintf("%s := %s(%s)", err, name, o)
				return err + " == nil"
			}
			return fmt.Sprintf("%s(%s) == nil", name, o)
		}},
		alternative{4, func() string { // a closure
			name := f.fresh("isAllowed")
			before = fmt.Sprintf("%s := func(s string) bool { return %s }", name, g.membership("s"))
			return fmt.Sprintf("%s(%s)", name, o)
		}},
		alternative{5, func() string { // a variable that tells
			ok := f.fresh("ok")
			before = fmt.Sprintf("%s := %s", ok, g.of(g.membership(o), g.predicate(o)))
			return ok
		}},
		alternative{5, func() string { // a loop with break
			ok := f.fresh("found")
			before = fmt.Sprintf("%s := false\nfor _, s := range %s {\nif %s {\n%s = true\n%s}\n}", ok, g.list(), g.of("s == "+o, "strings.EqualFold(s, "+o+")"), ok, g.of("break\n", "break\n", ""))
			return ok
		}},
		alternative{3, func() string { // a map with ok
			ok := f.fresh("ok")
			before = fmt.Sprintf("_, %s := %s[%s]", ok, g.known(), o)
			return ok
		}},
		alternative{3, func() string {
			return fmt.Sprintf("slices.Index(%s, %s) %s", g.list(), o, g.of(">= 0", "!= -1"))
		}},
		alternative{3, func() string { return fmt.Sprintf("strings.HasSuffix(%s, \".example.com\")", o) }},
		alternative{2, func() string {
			return fmt.Sprintf("strings.HasPrefix(%s, \"https://\") && strings.HasSuffix(%s, \".example.com\")", o, o)
		}},
		alternative{2, func() string { return fmt.Sprintf("strings.HasPrefix(%s, \"https://\")", o) }},
		alternative{3, func() string { return fmt.Sprintf("strings.EqualFold(%s, %q)", o, allowed) }},
		alternative{3, func() string { return fmt.Sprintf("%s || %s", g.setting(), g.membership(o)) }},
		alternative{2, func() string {
			u, err := f.fresh("u"), f.fresh("err")
			before = fmt.Sprintf("%s, %s := url.Parse(%s)", u, err, o)
			return fmt.Sprintf("%s == nil && %s.Host %s", err, u, g.of(`== "app.example.com"`, `== "app.example.com"`, `!= ""`))
		}},
		alternative{2, func() string {
			parts := f.fresh("parts")
			before = fmt.Sprintf("%s := strings.Split(%s, \"://\")", parts, o)
			return fmt.Sprintf("len(%s) == 2 && %s[1] == \"app.example.com\"", parts, parts)
		}},
		alternative{1, func() string {
			return fmt.Sprintf("slices.IndexFunc(%s, func(s string) bool { return strings.EqualFold(s, %s) }) >= 0", g.list(), o)
		}},
		alternative{1, func() string {
			return g.declare("owners", fmt.Sprintf("var owners = map[string][]string{%s}", entries(g.origins(), `: {"a"}`))) + "[" + o + "] != nil"
		}},
		alternative{14, func() string { return g.nonEmpty(o) }},
		alternative{3, func() string { return g.yes(o) }},
	)
	return guard{before, cond}
}

// nonEmpty tests only that there is an origin.
func (g *generator) nonEmpty(o string) string {
	return g.of(o+` != ""`, o+` != ""`, "len("+o+") > 0", fmt.Sprintf("%s != \"\" && %s != \"null\"", o, o))
}

// yes says yes to everything, but for what is empty.
func (g *generator) yes(o string) string {
	name := g.unique("isAllowed", "accept")
	g.declared[name] = true
	g.decls = append(g.decls, fmt.Sprintf("func %s(s string) bool {\n%sreturn true\n}", name, g.of("", "if s == \"\" {\nreturn false\n}\n", "log.Print(s)\n")))
	return fmt.Sprintf("%s(%s)", name, o)
}

// list returns the name of a list of origins.
func (g *generator) list() string {
	return g.declare("origins", fmt.Sprintf("var origins = []string{%s}", entries(g.origins(), "")))
}

// known returns the name of a set of origins.
func (g *generator) known() string {
	return g.declare("known", fmt.Sprintf("var known = map[string]struct{}{%s}", entries(g.origins(), ": {}")))
}

// membership is a test for whole origins that is an expression.
func (g *generator) membership(o string) string {
	return g.one(
		alternative{10, func() string {
			return g.declare("trusted", fmt.Sprintf("var trusted = map[string]bool{%s}", entries(g.origins(), ": true"))) + "[" + o + "]"
		}},
		alternative{6, func() string { return fmt.Sprintf("slices.Contains(%s, %s)", g.list(), o) }},
		alternative{2, func() string {
			return fmt.Sprintf("slices.ContainsFunc(%s, func(each string) bool { return each == %s })", g.list(), o)
		}},
		alternative{5, func() string { return g.predicate(o) }},
		alternative{3, func() string { return fmt.Sprintf("%s == %q", o, allowed) }},
		alternative{1, func() string { return fmt.Sprintf("strings.Compare(%s, %q) == 0", o, allowed) }},
		alternative{2, func() string {
			return g.declare("sites", fmt.Sprintf("type site struct {\nname string\nenabled bool\n}\n\nvar sites = map[string]site{%s}", entries(g.origins(), `: {"a", true}`))) + "[" + o + "].enabled"
		}},
	)
}

// predicate calls a function of the package.
func (g *generator) predicate(o string) string {
	name := g.unique("isTrusted", "allowedOrigin", "permitted")
	g.declared[name] = true
	body := g.one(
		alternative{4, func() string {
			return "return " + g.declare("trusted", fmt.Sprintf("var trusted = map[string]bool{%s}", entries(g.origins(), ": true"))) + "[s]"
		}},
		alternative{4, func() string { return g.loop(g.list(), "s") }},
		alternative{3, func() string {
			return fmt.Sprintf("switch s {\ncase %s:\nreturn true\n}\nreturn false", entries(g.origins(), ""))
		}},
		alternative{2, func() string {
			return fmt.Sprintf("switch s {\ncase %s:\nreturn true\ndefault:\nreturn false\n}", entries(g.origins(), ""))
		}},
		alternative{2, func() string { return "_, ok := " + g.known() + "[s]\nreturn ok" }},
		alternative{2, func() string { return fmt.Sprintf("return slices.Contains(%s, s)", g.list()) }},
		alternative{2, func() string {
			return fmt.Sprintf("if s == \"\" {\nreturn false\n}\nfor i := range %s {\nif %s[i] == s {\nreturn true\n}\n}\nreturn false", g.list(), g.list())
		}},
		alternative{2, func() string { return fmt.Sprintf("return strings.EqualFold(s, %q)", allowed) }},
		alternative{2, func() string {
			return fmt.Sprintf("u, err := url.Parse(s)\nif err != nil {\nreturn false\n}\nreturn u.Scheme == \"https\" && (u.Host == \"app.example.com\" || strings.HasSuffix(u.Host, \".example.com\"))")
		}},
		alternative{2, func() string {
			return fmt.Sprintf("return s == %q || %s", allowed, g.of(`s == "https://admin.example.com"`, `strings.HasSuffix(s, ".example.com")`))
		}},
	)
	g.decls = append(g.decls, fmt.Sprintf("func %s(s string) bool {\n%s\n}", name, body))
	return fmt.Sprintf("%s(%s)", name, o)
}

// loop looks a string up in a list, and returns.
func (g *generator) loop(list, s string) string {
	if g.chance(70) {
		return fmt.Sprintf("for _, entry := range %s {\nif %s {\nreturn true\n}\n}\nreturn false", list, g.of("entry == "+s, s+" == entry", "strings.EqualFold(entry, "+s+")"))
	}
	return fmt.Sprintf("ok := false\nfor _, entry := range %s {\nif entry == %s {\nok = true\nbreak\n}\n}\nreturn ok", list, s)
}
