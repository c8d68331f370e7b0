// Package older has settings of older versions of CORS libraries, which make
// something else of them.
package older

import (
	"net/http"
	"testing"

	"github.com/corsvet/corsvet/passes/settings"
	"github.com/corsvet/corsvet/passes/settings/older/chi"
	"github.com/corsvet/corsvet/passes/settings/older/echo4"
	"github.com/corsvet/corsvet/passes/settings/older/fiber2"
	"github.com/corsvet/corsvet/passes/settings/older/gorestful"
	"github.com/corsvet/corsvet/passes/settings/older/pkgzrest"
	"github.com/corsvet/corsvet/passes/settings/older/rs"
)

func Test(t *testing.T) {
	for library, cases := range map[string]map[string]func() http.Handler{
		"chi":       chi.Cases,
		"echo4":     echo4.Cases,
		"fiber2":    fiber2.Cases,
		"gorestful": gorestful.Cases,
		"pkgzrest":  pkgzrest.Cases,
		"rs":        rs.Cases,
	} {
		t.Run(library, func(t *testing.T) { settings.Answers(t, library, cases) })
	}
}
