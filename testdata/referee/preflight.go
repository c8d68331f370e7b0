package referee

import "fmt"

// oddOptions writes a branch for preflights, or what else answers them, as it may
// be found where they do not work.
func (g *generator) oddOptions(f *function) string {
	allow := func() string {
		return g.group(f, pair{acao, fmt.Sprintf("%q", allowed)}, pair{"Access-Control-Allow-Methods", `"GET, PUT"`})
	}
	branch := func(body string) string {
		return fmt.Sprintf("if %s.Method == %s {\n%s\n%s\n}", f.r, g.of("http.MethodOptions", `"OPTIONS"`), body, f.stop)
	}
	return g.one(
		alternative{4, func() string { // other methods are refused
			return fmt.Sprintf("if %s.Method != http.MethodPost && %s.Method != %s {\nhttp.Error(%s, \"method not allowed\", http.StatusMethodNotAllowed)\n%s\n}", f.r, f.r, g.of("http.MethodPut", "http.MethodGet"), f.w, f.stop)
		}},
		alternative{3, func() string {
			return branch(g.of(f.w+".WriteHeader(http.StatusForbidden)", f.w+".WriteHeader(http.StatusNotFound)", fmt.Sprintf("http.Error(%s, \"no\", http.StatusMethodNotAllowed)", f.w)))
		}},
		alternative{2, func() string {
			return branch(fmt.Sprintf("http.Redirect(%s, %s, \"/login\", http.StatusFound)", f.w, f.r))
		}},
		alternative{2, func() string { return branch(allow() + "\n" + f.w + ".WriteHeader(http.StatusNoContent)") }},
		alternative{2, func() string {
			return branch(allow() + "\n" + g.set(f, pair{acac, `"true"`}) + "\n" + f.w + ".WriteHeader(http.StatusNoContent)")
		}},
		alternative{2, func() string { return branch(allow() + "\n" + f.w + ".WriteHeader(http.StatusBadRequest)") }},
		alternative{2, func() string { // in other letters
			return fmt.Sprintf("if %s.Method == \"options\" {\n%s.WriteHeader(http.StatusNoContent)\n%s\n}", f.r, f.w, f.stop)
		}},
		alternative{3, func() string {
			return fmt.Sprintf("switch %s.Method {\ncase http.MethodGet, http.MethodPut:\n%s\ndefault:\n%s.WriteHeader(http.StatusMethodNotAllowed)\n%s\n}", f.r, g.count(), f.w, f.stop)
		}},
		alternative{2, func() string { // who is not logged in is sent away
			return fmt.Sprintf("if _, err := %s.Cookie(\"session\"); err != nil {\nhttp.Redirect(%s, %s, \"/login\", http.StatusFound)\n%s\n}", f.r, f.w, f.r, f.stop)
		}},
		alternative{2, func() string {
			return fmt.Sprintf("if %s.Method != http.MethodOptions && %s.Header.Get(\"Authorization\") == \"\" {\n%s.WriteHeader(http.StatusUnauthorized)\n%s\n}", f.r, f.r, f.w, f.stop)
		}},
		alternative{2, func() string { // only for requests
			return fmt.Sprintf("if %s.Method != http.MethodOptions {\n%s\n}", f.r, g.set(f, g.ofPairs(pair{acac, `"true"`}, pair{acao, fmt.Sprintf("%q", allowed)})))
		}},
		alternative{1, func() string { return branch(fmt.Sprintf("%s.WriteHeader(http.StatusNoContent)", f.w)) }},
	)
}

// ofPairs returns one of the pairs.
func (g *generator) ofPairs(pairs ...pair) pair { return pairs[g.IntN(len(pairs))] }
