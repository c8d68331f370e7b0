package referee

import (
	"fmt"
	"strings"
)

const (
	acao = "Access-Control-Allow-Origin"
	acac = "Access-Control-Allow-Credentials"
)

// A pair is a header: its name, and an expression of its value.
type pair struct{ key, value string }

// The styles in which headers are written one by one.
const (
	direct   = iota // w.Header().Set(k, v)
	variable        // h.Set(k, v)
	helper          // set(w, k, v)
	closure         // put(k, v)
	value           // set := w.Header().Set
	index           // h[k] = []string{v}
	headerArgument
	styles
)

// set writes a header.
func (g *generator) set(f *function, p pair) string {
	style := g.style
	if g.chance(60) {
		style = direct + g.IntN(2)
	}
	key := g.key(p.key)
	h := f.w + ".Header()"
	switch style {
	case variable:
		h = f.local("h", "h := "+f.w+".Header()")
	case helper:
		name := g.declare("setHeader", "func setHeader(w http.ResponseWriter, name, value string) {\nw.Header().Set(name, value)\n}")
		if g.declared["setHeaderWhy"] || g.chance(25) {
			name = g.declare("setHeaderWhy", "func setHeaderWhy(w http.ResponseWriter, value, name, why string) {\nlog.Print(why)\nw.Header().Set(name, value)\n}")
			return fmt.Sprintf("%s(%s, %s, %s, %q)", name, f.w, p.value, key, "all of it")
		}
		return fmt.Sprintf("%s(%s, %s, %s)", name, f.w, key, p.value)
	case headerArgument:
		name := g.declare("put", "func put(h http.Header, name, value string) {\nif value == \"\" {\nreturn\n}\nh.Set(name, value)\n}")
		return fmt.Sprintf("%s(%s.Header(), %s, %s)", name, f.w, key, p.value)
	case closure:
		name := f.local("header", fmt.Sprintf("header := func(name, value string) {\n%s.Header().Set(name, value)\n}", f.w))
		return fmt.Sprintf("%s(%s, %s)", name, key, p.value)
	case value:
		name := f.local("write", "write := "+f.w+".Header().Set")
		return fmt.Sprintf("%s(%s, %s)", name, key, p.value)
	case index:
		if g.chance(50) {
			h = f.local("h", "h := "+f.w+".Header()")
		}
		return fmt.Sprintf("%s[%q] = []string{%s}", h, p.key, p.value)
	}
	return fmt.Sprintf("%s.%s(%s, %s)", h, g.of("Set", "Set", "Set", "Set", "Add"), key, p.value)
}

// key is an expression of the name of a header.
func (g *generator) key(key string) string {
	return g.one(
		alternative{75, func() string { return fmt.Sprintf("%q", key) }},
		alternative{10, func() string {
			name := "header" + strings.ReplaceAll(key, "-", "")
			return g.declare(name, fmt.Sprintf("const %s = %q", name, key))
		}},
		alternative{3, func() string { return fmt.Sprintf("%q", strings.ToLower(key)) }},
		alternative{3, func() string {
			name := "name" + strings.ReplaceAll(key, "-", "")
			return g.declare(name, fmt.Sprintf("var %s = %q", name, key))
		}},
		alternative{2, func() string {
			if rest, ok := strings.CutPrefix(key, "Access-Control-"); ok {
				return g.declare("prefix", `const prefix = "Access-Control-"`) + fmt.Sprintf(" + %q", rest)
			}
			return fmt.Sprintf("%q", key)
		}},
	)
}

// group writes several headers.
func (g *generator) group(f *function, pairs ...pair) string {
	if len(pairs) > 1 && g.chance(10) {
		pairs[0], pairs[1] = pairs[1], pairs[0]
	}
	each := func() (s string) {
		for _, p := range pairs {
			s += g.set(f, p) + "\n"
		}
		return s
	}
	if len(pairs) < 2 {
		return each()
	}
	rows := func(format string) (s string) {
		for _, p := range pairs {
			s += fmt.Sprintf(format, p.key, p.value)
		}
		return s
	}
	return g.one(
		alternative{70, each},
		alternative{4, func() string {
			return fmt.Sprintf("for _, p := range []struct{ k, v string }{\n%s} {\n%s\n}", rows("{%q, %s},\n"), g.setNamed(f, "p.k", "p.v"))
		}},
		alternative{3, func() string {
			return fmt.Sprintf("for _, p := range [][2]string{\n%s} {\n%s\n}", rows("{%q, %s},\n"), g.setNamed(f, "p[0]", "p[1]"))
		}},
		alternative{5, func() string {
			return fmt.Sprintf("for k, v := range map[string]string{\n%s} {\n%s\n}", rows("%q: %s,\n"), g.setNamed(f, "k", "v"))
		}},
		alternative{5, func() string {
			name := g.declare("setAll", "func setAll(w http.ResponseWriter, headers map[string]string) {\nfor k, v := range headers {\nw.Header().Set(k, v)\n}\n}")
			return fmt.Sprintf("%s(%s, map[string]string{\n%s})", name, f.w, rows("%q: %s,\n"))
		}},
		alternative{2, func() string { // a helper that gives the headers
			name := g.declare("headersOf", "func headersOf(w http.ResponseWriter) http.Header {\nreturn w.Header()\n}")
			s := ""
			for _, p := range pairs {
				s += fmt.Sprintf("%s(%s).Set(%q, %s)\n", name, f.w, p.key, p.value)
			}
			return s
		}},
		alternative{2, func() string { // names and values apart
			names, values := "", ""
			for _, p := range pairs {
				names += fmt.Sprintf("%q, ", p.key)
				values += p.value + ", "
			}
			list := f.fresh("values")
			return fmt.Sprintf("%s := []string{%s}\nfor i, name := range []string{%s} {\n%s\n}", list, values, names, g.setNamed(f, "name", list+"[i]"))
		}},
		alternative{3, func() string {
			return fmt.Sprintf("maps.Copy(%s.Header(), http.Header{\n%s})", f.w, rows("%q: {%s},\n"))
		}},
		alternative{3, func() string {
			return fmt.Sprintf("for k, vs := range (http.Header{\n%s}) {\nfor _, v := range vs {\n%s.Header().Add(k, v)\n}\n}", rows("%q: {%s},\n"), f.w)
		}},
		alternative{4, func() string { // a function that makes the map
			name := g.unique("corsHeaders", "headersFor")
			g.declared[name] = true
			argument, parameter, body := "", "", rows("%q: %s,\n")
			for _, v := range []string{"origin", "allow"} {
				for _, p := range pairs {
					if p.value == v {
						argument, parameter = v, v+" string"
					}
				}
			}
			for _, p := range pairs {
				if p.value[0] != '"' && p.value != argument && p.value != "origin" {
					return each()
				}
			}
			g.decls = append(g.decls, fmt.Sprintf("func %s(%s) map[string]string {\nreturn map[string]string{\n%s}\n}", name, parameter, body))
			return fmt.Sprintf("for k, v := range %s(%s) {\n%s\n}", name, argument, g.setNamed(f, "k", "v"))
		}},
		alternative{4, func() string { // a helper that knows it all
			for _, p := range pairs {
				if p.value[0] != '"' {
					return each()
				}
			}
			name := g.unique("openUp", "writeCORS")
			g.declared[name] = true
			inner := &function{w: "w"}
			s := ""
			for _, p := range pairs {
				s += g.set(inner, p) + "\n"
			}
			g.decls = append(g.decls, fmt.Sprintf("func %s(w http.ResponseWriter) {\n%s}", name, inner.body(s)))
			return fmt.Sprintf("%s(%s)", name, f.w)
		}},
		alternative{4, func() string { // a helper that is given the origin
			for _, p := range pairs {
				if p.value[0] != '"' && p.value != "origin" {
					return each()
				}
			}
			if pairs[0].value != "origin" && pairs[1].value != "origin" {
				return each()
			}
			name := g.unique("allowSite", "echo")
			g.declared[name] = true
			inner := &function{w: "w"}
			s := ""
			for _, p := range pairs {
				s += g.set(inner, p) + "\n"
			}
			g.decls = append(g.decls, fmt.Sprintf("func %s(w http.ResponseWriter, origin string) {\n%s}", name, inner.body(s)))
			return fmt.Sprintf("%s(%s, origin)", name, f.w)
		}},
	)
}

// setNamed writes a header whose name is in a variable.
func (g *generator) setNamed(f *function, key, value string) string {
	switch g.IntN(4) {
	case 0:
		return fmt.Sprintf("%s.Set(%s, %s)", f.local("h", "h := "+f.w+".Header()"), key, value)
	case 1:
		return fmt.Sprintf("%s.Header()[%s] = []string{%s}", f.w, key, value)
	}
	return fmt.Sprintf("%s.Header().%s(%s, %s)", f.w, g.of("Set", "Set", "Add"), key, value)
}

// yesValue is an expression that says "true".
func (g *generator) yesValue() string {
	return g.one(
		alternative{88, func() string { return `"true"` }},
		alternative{4, func() string { return g.declare("yes", `const yes = "true"`) }},
		alternative{3, func() string { return "strconv.FormatBool(true)" }},
		alternative{2, func() string { return "fmt.Sprint(true)" }},
	)
}
