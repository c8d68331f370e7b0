package referee

import (
	"fmt"
	"strings"
)

// handler writes the function Handler and all that it needs.
func (g *generator) handler() {
	f := g.newFunction("return", "")
	if g.chance(10) {
		g.chain()
		return
	}
	if g.chance(6) { // a middleware
		inner := g.newFunction("return", "")
		stmts := g.sections(inner, "next.ServeHTTP("+inner.w+", "+inner.r+")")
		g.decls = append(g.decls, fmt.Sprintf("func withCORS(next http.Handler) http.Handler {\nreturn http.HandlerFunc(func(%s http.ResponseWriter, %s *http.Request) {\n%s\n})\n}", inner.w, inner.r, inner.body(stmts)))
		g.decls = append(g.decls, "func items(w http.ResponseWriter, r *http.Request) {\n"+g.answer(&function{w: "w", r: "r"})+"\n}")
		g.decls = append(g.decls, "// Handler serves the API.\nfunc Handler(w http.ResponseWriter, r *http.Request) {\nwithCORS(http.HandlerFunc(items)).ServeHTTP(w, r)\n}")
		return
	}
	stmts := f.body(g.sections(f, g.answer(f)))
	if g.chance(8) { // a server with a method
		g.decls = append(g.decls, fmt.Sprintf("type server struct{ version string }\n\nfunc (s *server) ServeHTTP(%s http.ResponseWriter, %s *http.Request) {\n%s\n}", f.w, f.r, stmts))
		g.decls = append(g.decls, "var api = &server{version: \"1\"}\n\n// Handler serves the API.\nfunc Handler(w http.ResponseWriter, r *http.Request) {\napi.ServeHTTP(w, r)\n}")
		return
	}
	g.decls = append(g.decls, fmt.Sprintf("// Handler serves the API.\nfunc Handler(%s http.ResponseWriter, %s *http.Request) {\n%s\n}", f.w, f.r, stmts))
}

// sections writes what a handler does, one thing after the other.
func (g *generator) sections(f *function, answer string) string {
	var s []string
	add := func(chance int, write func(*function) string) {
		if g.chance(chance) {
			s = append(s, write(f))
		}
	}
	add(25, g.unrelated)
	add(15, g.other)
	add(12, g.gate)
	early := g.chance(12) || g.odd && g.chance(30) // the OPTIONS branch comes before all
	if early {
		s = append(s, g.options(f))
	}
	cookies := g.chance(30)
	if cookies && g.chance(30) {
		s = append(s, g.outline(f, g.cookie))
		cookies = false
	}
	if !g.chance(12) {
		s = append(s, g.outline(f, g.policy))
	} else {
		cookies = true
	}
	add(25, g.unrelated)
	if !early && g.chance(45) || g.odd && g.chance(50) {
		s = append(s, g.options(f))
	}
	add(12, g.gate)
	if cookies {
		s = append(s, g.outline(f, g.cookie))
	}
	add(12, g.unrelated)
	add(5, g.unfinished)
	s = append(s, answer)
	add(7, g.late)
	return strings.Join(s, "\n")
}

// late writes headers or a cookie behind the answer, where they are late if that
// sent something.
func (g *generator) late(f *function) string {
	return g.one(
		alternative{4, func() string { return g.set(f, pair{acao, g.of(`"*"`, fmt.Sprintf("%q", allowed))}) }},
		alternative{3, func() string { return g.set(f, pair{"Access-Control-Expose-Headers", `"X-Total"`}) }},
		alternative{3, func() string { return fmt.Sprintf("%s.Header().Add(\"Vary\", \"Origin\")", f.w) }},
		alternative{5, func() string { return g.cookie(f) }},
		alternative{2, func() string { return fmt.Sprintf("if %s {\n%s\n}", g.setting(), g.cookie(f)) }},
		alternative{2, func() string { // before that after all
			return fmt.Sprintf("defer %s.Header().Set(\"Access-Control-Expose-Headers\", \"X-Total\")", f.w)
		}},
	)
}

// unfinished answers some requests, and may go on nevertheless.
func (g *generator) unfinished(f *function) string {
	stop := g.of("", "", "\n"+f.stop)
	s := g.one(
		alternative{3, func() string {
			return fmt.Sprintf("if %s.Header.Get(\"Authorization\") == \"\" {\nhttp.Error(%s, \"unauthorized\", 401)%s\n}", f.r, f.w, stop)
		}},
		alternative{2, func() string {
			return fmt.Sprintf("if %s.Method == http.MethodPost {\n%s.WriteHeader(http.StatusMethodNotAllowed)%s\n}", f.r, f.w, stop)
		}},
		alternative{1, func() string {
			return fmt.Sprintf("if %s.Method == http.MethodPost {\n%s.WriteHeader(http.StatusEarlyHints)\n}", f.r, f.w)
		}},
	)
	return s + "\n" + g.one(
		alternative{2, func() string { return g.cookie(f) }},
		alternative{2, func() string { return g.set(f, pair{acao, fmt.Sprintf("%q", allowed)}) }},
		alternative{1, func() string { return g.set(f, pair{"Access-Control-Expose-Headers", `"X-Total"`}) }},
	)
}

// chain writes handlers one around the other.
func (g *generator) chain() {
	var names []string
	middleware := func(base string, write func(*function) string) {
		f := g.newFunction("return", "")
		name := g.unique(base)
		g.declared[name] = true
		stmts := f.body(write(f))
		next := fmt.Sprintf("next.ServeHTTP(%s, %s)", f.w, f.r)
		if g.chance(6) {
			stmts = next + "\n" + stmts
		} else {
			stmts += "\n" + next
		}
		g.decls = append(g.decls, fmt.Sprintf("func %s(next http.Handler) http.Handler {\nreturn http.HandlerFunc(func(%s http.ResponseWriter, %s *http.Request) {\n%s\n})\n}", name, f.w, f.r, stmts))
		names = append(names, name)
	}
	maybe := func(chance int, base string, write func(*function) string) {
		if g.chance(chance) {
			middleware(base, write)
		}
	}
	one := func(key, value string) func(*function) string {
		return func(f *function) string { return g.set(f, pair{key, value}) }
	}
	maybe(20, "noStore", one("Cache-Control", `"no-store"`))
	maybe(25, "logged", g.unrelated)
	maybe(25, "varied", g.varies)
	maybe(35, "star", one(acao, g.of(`"*"`, `"*"`, fmt.Sprintf("%q", allowed))))
	maybe(35, "credentials", one(acac, `"true"`))
	maybe(60, "crossSite", g.policy)
	maybe(20, "session", g.cookie)
	maybe(25, "answerOptions", g.options)
	g.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	inner := &function{w: "w", r: "r", stop: "return"}
	s := g.answer(inner)
	if g.chance(15) {
		s = g.set(inner, pair{acao, `"*"`}) + "\n" + s
	}
	g.decls = append(g.decls, "func items(w http.ResponseWriter, r *http.Request) {\n"+inner.body(s)+"\n}")
	if g.chance(30) && len(names) > 0 { // a router
		g.decls = append(g.decls,
			"type router struct {\nhandler http.Handler\nmiddlewares []func(http.Handler) http.Handler\n}",
			"func (x *router) Use(m ...func(http.Handler) http.Handler) {\nx.middlewares = append(x.middlewares, m...)\n}",
			"func (x *router) ServeHTTP(w http.ResponseWriter, r *http.Request) {\nh := x.handler\nfor _, m := range slices.Backward(x.middlewares) {\nh = m(h)\n}\nh.ServeHTTP(w, r)\n}")
		g.decls = append(g.decls, fmt.Sprintf("// Handler serves the API.\nfunc Handler(w http.ResponseWriter, r *http.Request) {\nx := &router{handler: http.HandlerFunc(items)}\nx.Use(%s)\nx.ServeHTTP(w, r)\n}", strings.Join(names, ", ")))
		return
	}
	h := "http.HandlerFunc(items)"
	for _, name := range names {
		h = name + "(" + h + ")"
	}
	if g.chance(50) {
		g.decls = append(g.decls, "var chained = "+h+"\n\n// Handler serves the API.\nfunc Handler(w http.ResponseWriter, r *http.Request) {\nchained.ServeHTTP(w, r)\n}")
		return
	}
	g.decls = append(g.decls, "// Handler serves the API.\nfunc Handler(w http.ResponseWriter, r *http.Request) {\n"+h+".ServeHTTP(w, r)\n}")
}

// unrelated writes something that has nothing to do with headers.
func (g *generator) unrelated(f *function) string {
	return g.one(
		alternative{4, func() string { return fmt.Sprintf("log.Print(%s.Method, %s.URL.Path)", f.r, f.r) }},
		alternative{4, func() string { return fmt.Sprintf("if %s {\nlog.Print(%s.URL)\n}", g.setting(), f.r) }},
		alternative{2, func() string {
			return fmt.Sprintf("if %s.ContentLength > 1<<20 {\nlog.Print(\"large\")\n}", f.r)
		}},
		alternative{2, func() string {
			return fmt.Sprintf("if strings.Contains(%s.UserAgent(), \"bot\") {\n%s\n}", f.r, g.count())
		}},
		alternative{2, g.count},
		alternative{1, func() string {
			start := f.fresh("start")
			return fmt.Sprintf("%s := time.Now()\ndefer func() { log.Print(%s.URL, time.Since(%s)) }()", start, f.r, start)
		}},
		alternative{1, func() string {
			return fmt.Sprintf("for name := range %s.Header {\nif len(name) > 100 {\nlog.Print(name)\n}\n}", f.r)
		}},
		alternative{1, func() string {
			return fmt.Sprintf("switch %s.Method {\ncase \"GET\", \"HEAD\":\n%s\ndefault:\nlog.Print(\"write\")\n}", f.r, g.count())
		}},
		alternative{1, func() string { // several
			s := ""
			for i := range 5 + g.IntN(3) {
				s += fmt.Sprintf("if %s.Header.Get(\"X-Feature-%d\") != \"\" {\n%s\n}\n", f.r, i, g.count())
			}
			return s
		}},
	)
}

func (g *generator) count() string {
	return g.declare("hits", "var hits int") + "++"
}

// other writes headers that have nothing to do with CORS.
func (g *generator) other(f *function) string {
	p := []pair{{"X-Frame-Options", `"DENY"`}, {"X-Content-Type-Options", `"nosniff"`}, {"Content-Type", `"application/json"`}}
	n := g.IntN(3)
	return g.group(f, p[n:n+1+g.IntN(3-n)]...)
}

// gate refuses some requests, or answers them.
func (g *generator) gate(f *function) string {
	return g.one(
		alternative{4, func() string {
			return fmt.Sprintf("if %s.Header.Get(\"Authorization\") == \"\" {\nhttp.Error(%s, \"unauthorized\", %s)\n%s\n}", f.r, f.w, g.of("401", "http.StatusUnauthorized"), f.stop)
		}},
		alternative{4, func() string {
			return fmt.Sprintf("if %s.URL.Path == \"/health\" {\nfmt.Fprintln(%s, \"ok\")\n%s\n}", f.r, f.w, f.stop)
		}},
		alternative{3, func() string {
			return fmt.Sprintf("if %s.URL.Path != \"/\" {\nhttp.NotFound(%s, %s)\n%s\n}", f.r, f.w, f.r, f.stop)
		}},
		alternative{3, func() string {
			return fmt.Sprintf("if %s.Method == http.MethodPost {\n%s.WriteHeader(http.StatusAccepted)\n%s\n}", f.r, f.w, f.stop)
		}},
		alternative{2, func() string {
			fail := f.fresh("fail")
			return fmt.Sprintf("%s := func(code int) {\nhttp.Error(%s, \"no\", code)\n}\nif %s.Method == http.MethodPost {\n%s(405)\n%s\n}", fail, f.w, f.r, fail, f.stop)
		}},
		alternative{2, func() string {
			return fmt.Sprintf("if _, err := %s.Cookie(\"session\"); err != nil {\n%s.WriteHeader(401)\n%s\n}", f.r, f.w, f.stop)
		}},
		alternative{2, func() string {
			return g.set(f, pair{"Cache-Control", g.of(`"no-store"`, `"private, no-store"`, `"no-cache"`, `"public, max-age=60"`)})
		}},
	)
}

// options writes the branch for preflights.
func (g *generator) options(f *function) string {
	if g.odd && g.chance(60) {
		return g.oddOptions(f)
	}
	is := g.one(
		alternative{8, func() string { return f.r + ".Method == http.MethodOptions" }},
		alternative{6, func() string { return f.r + `.Method == "OPTIONS"` }},
		alternative{1, func() string { return fmt.Sprintf("strings.EqualFold(%s.Method, \"options\")", f.r) }},
		alternative{1, func() string { return fmt.Sprintf("strings.ToUpper(%s.Method) == \"OPTIONS\"", f.r) }},
		alternative{2, func() string {
			return fmt.Sprintf("%s.Method == http.MethodOptions && %s.Header.Get(\"Access-Control-Request-Method\") != \"\"", f.r, f.r)
		}},
		alternative{1, func() string {
			return g.declare("isPreflight", "func isPreflight(r *http.Request) bool {\nreturn r.Method == http.MethodOptions\n}") + "(" + f.r + ")"
		}},
		alternative{1, func() string {
			return g.declare("preflights", `var preflights = map[string]bool{"OPTIONS": true}`) + "[" + f.r + ".Method]"
		}},
	)
	inside := ""
	if g.chance(60) {
		methods, headers, age := `"GET, PUT"`, `"Content-Type"`, g.of(`"600"`, `"86400"`)
		if g.chance(12) {
			methods = g.of(`"GET, put"`, `"GET PUT"`, `"*"`, `"GET;PUT"`)
		}
		if g.chance(12) {
			headers = g.of(`"*"`, `"Content-Type; X-Token"`, `"Content-Type,X-Token"`)
		}
		if g.chance(12) {
			age = g.of(`"10m"`, `"3600s"`, `(12 * time.Hour).String()`, `"-1"`, `"1e3"`)
		}
		inside = g.group(f, []pair{{"Access-Control-Allow-Methods", methods}, {"Access-Control-Allow-Headers", headers}, {"Access-Control-Max-Age", age}}[:1+g.IntN(3)]...) + "\n"
	}
	if g.chance(8) {
		inside += g.set(f, pair{acac, g.yesValue()}) + "\n"
	}
	end := g.of(f.w+".WriteHeader(http.StatusNoContent)\n", f.w+".WriteHeader(204)\n", f.w+".WriteHeader(http.StatusOK)\n", "")
	if g.chance(10) {
		return fmt.Sprintf("switch %s.Method {\ncase http.MethodOptions:\n%s%s%s\ncase http.MethodGet:\n%s\n}", f.r, inside, end, f.stop, g.count())
	}
	return fmt.Sprintf("if %s {\n%s%s%s\n}", is, inside, end, f.stop)
}

// answer writes the end of a handler.
func (g *generator) answer(f *function) string {
	return g.one(
		alternative{6, func() string { return fmt.Sprintf("fmt.Fprintln(%s, \"hello\")", f.w) }},
		alternative{4, func() string { return fmt.Sprintf("%s.Write([]byte(`{\"items\":[]}`))", f.w) }},
		alternative{3, func() string {
			return fmt.Sprintf("%s.Header().Set(\"Content-Type\", \"application/json\")\njson.NewEncoder(%s).Encode([]string{\"tea\"})", f.w, f.w)
		}},
		alternative{2, func() string { return f.w + ".WriteHeader(http.StatusNoContent)" }},
		alternative{2, func() string { return fmt.Sprintf("io.WriteString(%s, %s.URL.Path)", f.w, f.r) }},
		alternative{1, func() string { return fmt.Sprintf("http.Error(%s, \"gone\", http.StatusGone)", f.w) }},
		alternative{1, func() string { return fmt.Sprintf("http.Redirect(%s, %s, \"/new\", http.StatusFound)", f.w, f.r) }},
		alternative{1, func() string {
			return fmt.Sprintf("%s(%s, \"hello\")", g.declare("reply", "func reply(w http.ResponseWriter, v any) {\nw.Header().Set(\"Content-Type\", \"application/json\")\nif err := json.NewEncoder(w).Encode(v); err != nil {\nlog.Print(err)\n}\n}"), f.w)
		}},
		alternative{1, func() string { return "" }},
	)
}
