package referee

import (
	"fmt"
	"strings"
)

// A policy is what is being written of the CORS headers of one response.
type policy struct {
	g *generator
	f *function

	vary        string // the statement that adds Vary, or ""
	place       string // where it goes
	credentials string // where they are allowed
}

// policy writes the CORS headers.
func (g *generator) policy(f *function) string {
	f.local("origin", "origin := "+g.origin(f))
	p := &policy{g: g, f: f}
	p.place = g.of("before", "before", "before", "before", "inside", "inside", "after", "none", "none", "defer")
	p.vary = g.varies(f)
	p.credentials = g.of("with", "with", "with", "with", "with", "with", "outside", "outside", "setting", "none", "none", "none")
	core := g.one(
		alternative{16, p.wildcard},
		alternative{5, func() string { return p.allow(fmt.Sprintf("%q", allowed)) }},
		alternative{3, p.unreadable},
		alternative{50, p.echo},
		alternative{14, p.computed},
		alternative{8, p.given},
		alternative{5, p.twice},
		alternative{4, p.configured},
		alternative{6, p.structured},
		alternative{3, p.optional},
	)
	if p.credentials == "outside" {
		core += "\n" + g.set(f, pair{acac, g.yesValue()})
	}
	if p.credentials == "setting" {
		core += fmt.Sprintf("\nif %s {\n%s\n}", g.setting(), g.set(f, pair{acac, g.yesValue()}))
	}
	switch p.place {
	case "before":
		core = p.vary + "\n" + core
	case "after":
		core += "\n" + p.vary
	case "defer":
		// It runs before the headers leave if nothing is written until then.
		core = fmt.Sprintf("defer %s.Header().Add(\"Vary\", \"Origin\")\n%s", f.w, core)
	}
	if g.chance(5) {
		core += "\n" + g.set(f, pair{"Vary", `"Accept-Encoding"`})
	}
	if g.chance(2) {
		core += fmt.Sprintf("\nif %s {\n%s.Header().Del(%q)\n}", g.setting(), f.w, g.of("Vary", acac, acao))
	}
	if g.chance(6) {
		core = fmt.Sprintf("if %s {\n%s\n}", g.setting(), core)
	}
	return core
}

// origin is an expression of the request's Origin.
func (g *generator) origin(f *function) string {
	return g.one(
		alternative{20, func() string { return f.r + `.Header.Get("Origin")` }},
		alternative{2, func() string { return f.r + `.Header.Get("origin")` }},
		alternative{2, func() string {
			return g.declare("originOf", "func originOf(r *http.Request) string {\nreturn r.Header.Get(\"Origin\")\n}") + "(" + f.r + ")"
		}},
		alternative{1, func() string { return fmt.Sprintf("strings.TrimSpace(%s.Header.Get(\"Origin\"))", f.r) }},
		alternative{1, func() string { return fmt.Sprintf("strings.Join(%s.Header.Values(\"Origin\"), \"\")", f.r) }},
		alternative{1, func() string { return f.r + `.URL.Query().Get("origin")` }},
		alternative{1, func() string {
			return g.declare("refererOrigin", "func refererOrigin(r *http.Request) string {\nu, err := url.Parse(r.Referer())\nif err != nil || u.Host == \"\" {\nreturn \"\"\n}\nreturn u.Scheme + \"://\" + u.Host\n}") + "(" + f.r + ")"
		}},
	)
}

// varies adds Origin to Vary.
func (g *generator) varies(f *function) string {
	return g.one(
		alternative{24, func() string { return fmt.Sprintf("%s.Header().Add(\"Vary\", \"Origin\")", f.w) }},
		alternative{8, func() string { return g.set(f, pair{"Vary", `"Origin"`}) }},
		alternative{2, func() string { return g.set(f, pair{"Vary", `"Accept-Encoding, origin"`}) }},
		alternative{2, func() string {
			h := f.local("h", "h := "+f.w+".Header()")
			return fmt.Sprintf("%s[\"Vary\"] = append(%s[\"Vary\"], \"Origin\")", h, h)
		}},
		alternative{2, func() string {
			return g.declare("vary", "func vary(w http.ResponseWriter) {\nw.Header().Add(\"Vary\", \"Origin\")\n}") + "(" + f.w + ")"
		}},
		alternative{1, func() string { return g.set(f, pair{"Vary", fmt.Sprintf("%q", acao)}) }},
		alternative{1, func() string { return g.set(f, pair{"Vary", `"*"`}) }},
		alternative{1, func() string {
			return fmt.Sprintf("for _, name := range []string{\"Origin\", \"Accept-Encoding\"} {\n%s.Header().Add(\"Vary\", name)\n}", f.w)
		}},
	)
}

// allow writes what allows an origin, an expression.
func (p *policy) allow(origin string) string {
	pairs := []pair{{acao, origin}}
	if p.credentials == "with" {
		pairs = append(pairs, pair{acac, p.g.yesValue()})
	}
	if p.g.chance(15) {
		pairs = append(pairs, pair{"Access-Control-Expose-Headers", p.g.of(`"X-Total"`, `"X-Total"`, `"X-Total"`, `"*"`, `"X-Total, Set-Cookie"`)})
	}
	if p.g.chance(15) {
		pairs = append(pairs, pair{"Access-Control-Allow-Methods", `"GET, POST"`})
	}
	s := p.g.group(p.f, pairs...)
	if p.place == "inside" {
		s = p.g.of(p.vary+"\n"+s, s+"\n"+p.vary)
	}
	return s
}

// wildcard allows everybody.
func (p *policy) wildcard() string {
	return p.g.one(
		alternative{12, func() string { return p.allow(`"*"`) }},
		alternative{2, func() string {
			c := p.g.declare("anyone", `const anyone = "*"`)
			return p.allow(c)
		}},
		alternative{3, func() string {
			return fmt.Sprintf("if %s {\n%s\n}", p.g.setting(), p.allow(`"*"`))
		}},
		alternative{2, func() string { // a table of the package
			if p.credentials == "with" {
				t := p.g.declare("defaults", fmt.Sprintf("var defaults = map[string]string{\n%q: \"*\",\n%q: \"true\",\n}", acao, acac))
				return fmt.Sprintf("for k, v := range %s {\n%s\n}", t, p.g.setNamed(p.f, "k", "v"))
			}
			return p.allow(`"*"`)
		}},
		alternative{2, func() string { // exclusive branches by path
			return fmt.Sprintf("if %s.URL.Path == \"/open\" {\n%s\n}\n%s\nif %s.URL.Path != \"/open\" {\n%s\n}",
				p.f.r, p.g.set(p.f, pair{acao, `"*"`}), p.g.unrelated(p.f), p.f.r, p.g.set(p.f, pair{acac, p.g.yesValue()}))
		}},
	)
}

// unreadable allows something that is no origin, or credentials in a word that
// is none, or both a second time.
func (p *policy) unreadable() string {
	g := p.g
	return g.one(
		alternative{3, func() string {
			return p.allow(fmt.Sprintf("%q", g.of(allowed+"/", "app.example.com", "https://*.example.com", "https://App.example.com", allowed+":443", allowed+", https://admin.example.com", allowed+":8443")))
		}},
		alternative{1, func() string {
			return p.allow(fmt.Sprintf("strings.Join([]string{%s}, \",\")", entries(g.origins(), "")))
		}},
		alternative{2, func() string {
			p.credentials = "none"
			return g.group(p.f, pair{acao, fmt.Sprintf("%q", allowed)}, pair{acac, g.of(`"True"`, `"1"`, `"yes"`, `"TRUE"`, `"true "`)})
		}},
		alternative{2, func() string {
			return fmt.Sprintf("%s\n%s.Header().Add(%q, %q)", p.allow(fmt.Sprintf("%q", allowed)), p.f.w, acao, allowed)
		}},
	)
}

// refuse writes what is done for an origin that is not allowed.
func (p *policy) refuse() string {
	return p.g.one(
		alternative{5, func() string {
			return fmt.Sprintf("http.Error(%s, \"origin not allowed\", http.StatusForbidden)\n%s", p.f.w, p.f.stop)
		}},
		alternative{3, func() string { return p.f.w + ".WriteHeader(http.StatusForbidden)\n" + p.f.stop }},
		alternative{1, func() string {
			return fmt.Sprintf("http.NotFound(%s, %s)\n%s", p.f.w, p.f.r, p.f.stop)
		}},
	)
}

// otherwise writes what is done in the other case, in which the handler goes on.
func (p *policy) otherwise() string {
	return p.g.one(
		alternative{4, func() string { return "log.Print(\"refused\", origin)" }},
		alternative{4, func() string { return p.g.set(p.f, pair{acao, `"*"`}) }},
		alternative{2, func() string { return p.g.set(p.f, pair{acao, fmt.Sprintf("%q", allowed)}) }},
		alternative{1, func() string { return fmt.Sprintf("%s.Header().Del(%q)", p.f.w, acao) }},
		alternative{3, p.refuse},
	)
}

// echo sends the Origin back where a guard lets it through.
func (p *policy) echo() string {
	g := p.g
	gd := g.guard(p.f, "origin")
	before := gd.before
	if before != "" {
		before += "\n"
	}
	return g.one(
		alternative{30, func() string { return fmt.Sprintf("%sif %s {\n%s\n}", before, gd.cond, p.allow("origin")) }},
		alternative{12, func() string {
			return fmt.Sprintf("%sif %s {\n%s\n} else {\n%s\n}", before, gd.cond, p.allow("origin"), p.otherwise())
		}},
		alternative{12, func() string {
			return fmt.Sprintf("%sif %s {\n%s\n}\n%s", before, not(gd.cond), p.refuse(), p.allow("origin"))
		}},
		alternative{8, func() string {
			return fmt.Sprintf("if origin != \"\" {\n%sif %s {\n%s\n}\n}", before, gd.cond, p.allow("origin"))
		}},
		alternative{6, func() string {
			return fmt.Sprintf("if origin != \"\" {\n%sif %s {\n%s\n}\n%s\n}", before, not(gd.cond), p.refuse(), p.allow("origin"))
		}},
		alternative{5, func() string {
			return fmt.Sprintf("%sswitch {\ncase %s:\n%s\ndefault:\n%s\n}", before, gd.cond, p.allow("origin"), g.of("", g.unrelated(p.f), p.otherwise()))
		}},
		alternative{6, func() string {
			if before != "" {
				return fmt.Sprintf("%sif %s {\n%s\n}", before, gd.cond, p.allow("origin"))
			}
			inner := identifiers(fmt.Sprintf("%s {\n%s\n}", gd.cond, p.allow("origin")), func(name string) string {
				if name == "origin" {
					return "o"
				}
				return name
			})
			return fmt.Sprintf("if o := %s; %s", g.origin(p.f), inner)
		}},
		alternative{6, func() string { return p.allow("origin") }},
		alternative{4, func() string {
			return fmt.Sprintf("switch origin {\ncase %s:\n%s\n}", entries(g.origins(), ""), p.allow("origin"))
		}},
		alternative{4, func() string {
			return fmt.Sprintf("for _, s := range %s {\nif s == origin {\n%s\n%s}\n}", g.list(), p.allow(g.of("origin", "s")), g.of("break\n", ""))
		}},
		alternative{3, func() string {
			if p.f.going == "" {
				return fmt.Sprintf("%sif %s {\n%s\n}", before, gd.cond, p.allow("origin"))
			}
			return fmt.Sprintf("if origin == \"\" {\n%s\n}\n%sif %s {\n%s\n}\n%s", p.f.going, before, not(gd.cond), p.f.going, p.allow("origin"))
		}},
		alternative{3, func() string {
			ok := p.f.fresh("listed")
			return fmt.Sprintf("%s%s := %s\nif %s {\n%s\n}\n%s\nif !%s {\n%s\n}", before, ok, gd.cond, ok, p.allow("origin"), g.unrelated(p.f), ok, p.otherwise())
		}},
	)
}

// computed gathers the value in a variable.
func (p *policy) computed() string {
	g := p.g
	gd := g.guard(p.f, "origin")
	before := gd.before
	if before != "" {
		before += "\n"
	}
	first := g.of(`""`, `""`, `"*"`, fmt.Sprintf("%q", allowed))
	credentials := p.credentials
	p.credentials = g.of("none", "with", "later", "later")
	s := fmt.Sprintf("%sallow := %s\nif %s {\nallow = origin\n}\n", before, first, gd.cond)
	if g.chance(20) {
		s = fmt.Sprintf("%svar allow string\nswitch {\ncase %s:\nallow = origin\ndefault:\nallow = %s\n}\n", before, gd.cond, first)
	}
	allow := p.allow("allow")
	if first == `""` && g.chance(70) {
		s += fmt.Sprintf("if allow != \"\" {\n%s\n}", allow)
	} else {
		s += allow
	}
	if p.credentials == "later" {
		s += fmt.Sprintf("\nif %s {\n%s\n}", g.of(`allow != "*"`, `allow != "*"`, `allow == origin`, `allow != ""`), g.set(p.f, pair{acac, g.yesValue()}))
	}
	p.credentials = g.of("none", "none", credentials)
	if p.credentials == "with" {
		p.credentials = "none"
	}
	return s
}

// given gets the value from a function.
func (p *policy) given() string {
	g := p.g
	inner := g.newFunction("", "")
	name := g.unique("allowedFor", "pick", "chooseOrigin")
	g.declared[name] = true
	otherwise := g.of(`""`, `""`, `"*"`, fmt.Sprintf("%q", allowed))
	gd := g.guard(inner, "origin")
	before := gd.before
	if before != "" {
		before += "\n"
	}
	body := fmt.Sprintf("%sif %s {\nreturn origin\n}\nreturn %s", before, gd.cond, otherwise)
	if g.chance(30) {
		body = fmt.Sprintf("%sif %s {\nreturn %s\n}\nreturn origin", before, not(gd.cond), otherwise)
	}
	call := fmt.Sprintf("%s(origin)", name)
	if g.chance(50) {
		g.decls = append(g.decls, fmt.Sprintf("func %s(origin string) string {\n%s\n}", name, body))
	} else {
		call = fmt.Sprintf("%s(%s)", name, p.f.r)
		g.decls = append(g.decls, fmt.Sprintf("func %s(r *http.Request) string {\norigin := r.Header.Get(\"Origin\")\n%s\n}", name, body))
	}
	return g.one(
		alternative{3, func() string { return fmt.Sprintf("if allow := %s; allow != \"\" {\n%s\n}", call, p.allow("allow")) }},
		alternative{2, func() string { return fmt.Sprintf("allow := %s\n%s", call, p.allow("allow")) }},
		alternative{2, func() string { return p.allow(call) }},
	)
}

// twice allows all, and some with credentials.
func (p *policy) twice() string {
	g := p.g
	gd := g.guard(p.f, "origin")
	before := gd.before
	if before != "" {
		before += "\n"
	}
	p.credentials = "none"
	first := p.allow(g.of("origin", `"*"`))
	second := g.set(p.f, pair{acac, g.yesValue()})
	if strings.Contains(first, `"*"`) || g.chance(30) {
		second = g.group(p.f, pair{acao, "origin"}, pair{acac, g.yesValue()})
	}
	return fmt.Sprintf("%s\n%sif %s {\n%s\n}", first, before, gd.cond, second)
}

// configured allows what a setting says.
func (p *policy) configured() string {
	g := p.g
	if g.declared["allowOrigin"] || len(g.settings) == 4 {
		return p.wildcard()
	}
	g.declared["allowOrigin"] = true
	s := setting{name: "allowOrigin", cond: `allowOrigin != ""`}
	decl := "var allowOrigin = os.Getenv(\"ALLOW_ORIGIN\")"
	if g.chance(50) {
		decl = "var allowOrigin = " + g.of(`""`, `"*"`, fmt.Sprintf("%q", allowed))
		s.parameter, s.assign = "site string", "allowOrigin = site"
	}
	g.decls = append(g.decls, decl)
	g.settings = append(g.settings, s)
	return g.one(
		alternative{3, func() string { return fmt.Sprintf("if allowOrigin != \"\" {\n%s\n}", p.allow("allowOrigin")) }},
		alternative{3, func() string {
			return fmt.Sprintf("allow := allowOrigin\nif allow == \"\" {\nallow = \"*\"\n}\n%s", p.allow("allow"))
		}},
		alternative{2, func() string {
			return fmt.Sprintf("if allowOrigin == \"*\" {\n%s\n} else if origin == allowOrigin {\n%s\n}", g.set(p.f, pair{acao, `"*"`}), p.allow("origin"))
		}},
		alternative{2, func() string {
			return fmt.Sprintf("if allowOrigin == \"*\" || origin == allowOrigin {\n%s\n}", p.allow("origin"))
		}},
	)
}

// structured has the settings in a structure, with a method, as middlewares do.
func (p *policy) structured() string {
	g := p.g
	if g.declared["cors"] {
		return p.echo()
	}
	g.declared["cors"], g.declared["corsConfig"] = true, true
	list := entries(g.origins(), "")
	if g.chance(25) {
		list = `"*"`
	}
	credentials := g.of("true", "true", "false")
	p.credentials = "none"
	write := func(origin string) string {
		return fmt.Sprintf("w.Header().Set(%q, %s)\nif c.Credentials {\nw.Header().Set(%q, \"true\")\n}", acao, origin, acac)
	}
	body := g.one(
		alternative{3, func() string {
			return fmt.Sprintf("for _, o := range c.Origins {\nif o == \"*\" || o == origin {\n%s\nreturn\n}\n}", write("origin"))
		}},
		alternative{3, func() string {
			return fmt.Sprintf("for _, o := range c.Origins {\nif o == \"*\" {\n%s\nbreak\n}\nif o == origin {\n%s\nbreak\n}\n}", write(`"*"`), write("origin"))
		}},
		alternative{2, func() string {
			return fmt.Sprintf("if len(c.Origins) > 0 && c.Origins[0] == \"*\" {\nw.Header().Set(%q, \"*\")\nreturn\n}\nif slices.Contains(c.Origins, origin) {\n%s\n}", acao, write("origin"))
		}},
		alternative{2, func() string {
			return fmt.Sprintf("allow := \"\"\nswitch {\ncase slices.Contains(c.Origins, \"*\"):\nallow = \"*\"\ncase slices.Contains(c.Origins, origin):\nallow = origin\n}\nif allow == \"\" {\nreturn\n}\n%s", write("allow"))
		}},
	)
	g.decls = append(g.decls,
		"type corsConfig struct {\nOrigins []string\nCredentials bool\n}",
		fmt.Sprintf("func (c *corsConfig) write(w http.ResponseWriter, origin string) {\n%s\n}", body),
		fmt.Sprintf("var cors = &corsConfig{Origins: []string{%s}, Credentials: %s}", list, credentials))
	return fmt.Sprintf("cors.write(%s, origin)", p.f.w)
}

// optional writes each header by an option that is given its value.
func (p *policy) optional() string {
	g := p.g
	g.declare("headerOption", "type headerOption func(http.Header)")
	g.declare("withHeader", "func withHeader(name, value string) headerOption {\nreturn func(h http.Header) { h.Set(name, value) }\n}")
	g.declare("writeHeaders", "func writeHeaders(w http.ResponseWriter, options ...headerOption) {\nfor _, o := range options {\no(w.Header())\n}\n}")
	with := p.credentials == "with"
	write := func(origin string) string {
		s := fmt.Sprintf("writeHeaders(%s, withHeader(%q, %s)", p.f.w, acao, origin)
		if with {
			s += fmt.Sprintf(", withHeader(%q, \"true\")", acac)
		}
		return s + ")"
	}
	if g.chance(35) {
		return write(`"*"`)
	}
	gd := g.guard(p.f, "origin")
	return fmt.Sprintf("%s\nif %s {\n%s\n}", gd.before, gd.cond, write("origin"))
}

// not negates a condition.
func not(cond string) string {
	if rest, ok := strings.CutSuffix(cond, " == nil"); ok && !strings.ContainsAny(rest, "&|") {
		return rest + " != nil"
	}
	return "!" + paren(cond)
}

// paren puts an expression of operators into parentheses.
func paren(cond string) string {
	if strings.ContainsAny(cond, " !") {
		return "(" + cond + ")"
	}
	return cond
}
