package exchange

import (
	"fmt"
	"strings"
	"testing"
)

// Whether a setting makes an outcome what it is, is asked once for all outcomes whose paths
// were told the same: many routes behind a middleware with several settings cost no more
// than they have outcomes.
func TestChoiceOfManyRoutes(t *testing.T) {
	source := func(n int) string {
		var handlers, routes strings.Builder
		for i := range n {
			fmt.Fprintf(&handlers, "func h%d(w http.ResponseWriter, r *http.Request) { if r.FormValue(\"fail\") != \"\" { w.WriteHeader(400); return }; w.Header().Set(\"Cache-Control\", \"no-store\"); w.Write(nil) }\n", i)
			fmt.Fprintf(&routes, "mux.HandleFunc(\"/%d\", h%[1]d)\n", i)
		}
		return flowTest{decls: handlers.String() + `
		type config struct { list []string; credentials, dev, log bool }
		func origins() []string { list := []string{"*"}; if extra := os.Getenv("URL"); extra != "" { list = append(list, extra) }; return list }
		func (c *config) allow(next http.Handler) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				o := r.Header.Get("Origin")
				if slices.Contains(c.list, "*") { w.Header().Set(allowOrigin, o) } else if slices.Contains(c.list, o) { w.Header().Set(allowOrigin, o) }
				if c.credentials { w.Header().Set("Access-Control-Allow-Credentials", "true") }
				if c.dev { w.Header().Set("Access-Control-Max-Age", "1") }
				next.ServeHTTP(w, r)
			})
		}
		func handler() http.Handler {
			c := &config{list: origins(), credentials: os.Getenv("CREDENTIALS") != "", dev: os.Getenv("DEV") != ""}
			mux := http.NewServeMux()
			` + routes.String() + `
			return c.allow(mux)
		}
		`}.source()
	}
	asked := func(n int) (outcomes, questions int) {
		res := analyze(t, source(n))
		for _, r := range res.Responses {
			outcomes += len(r.Outcomes)
			bad := func(o *Outcome) bool { questions++; return echoesUnchecked(o) }
			choice := newChoice(bad, (*Outcome).leavesSome)
			for _, o := range r.Outcomes {
				if echoesUnchecked(o) {
					choice.Makes(o)
				}
			}
		}
		return outcomes, questions
	}
	few, fewQuestions := asked(2)
	many, questions := asked(8)
	if many < 3*few || questions > 2*fewQuestions*many/few {
		t.Errorf("%d outcomes and %d questions for 2 routes, %d and %d for 8", few, fewQuestions, many, questions)
	}
}
