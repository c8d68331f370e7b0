package frameworks

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/emicklei/go-restful/v3"
	"github.com/go-chi/chi/v5"
	chimiddleware "github.com/go-chi/chi/v5/middleware"
	pkgzrest "github.com/go-pkgz/rest"
	"github.com/kataras/iris/v12"
	iriscache "github.com/kataras/iris/v12/cache"
)

// TestNoStore tells that middlewares of frameworks forbid caches to keep an answer: the
// rows of package framework that are NoStore.
func TestNoStore(t *testing.T) {
	ofChi := func(m func(http.Handler) http.Handler) func(*http.Request) *http.Response {
		r := chi.NewRouter()
		r.Use(m)
		r.Get("/api/x", serve)
		return served(r)
	}
	ofIris := func(m iris.Handler) func(*http.Request) *http.Response {
		a := iris.New()
		a.Use(m)
		a.Get("/api/x", func(ctx iris.Context) { ctx.StatusCode(http.StatusNoContent) })
		return builtIris(t, a)
	}
	for _, tt := range []struct {
		name string
		try  func(*http.Request) *http.Response
	}{
		{"chi NoCache", ofChi(chimiddleware.NoCache)},
		{"pkgz NoCache", ofChi(pkgzrest.NoCache)},
		{"iris NoCache", ofIris(iris.NoCache)},
		{"iris cache.NoCache", ofIris(iriscache.NoCache)},
		{"restful NoBrowserCacheFilter", func() func(*http.Request) *http.Response {
			c, ws := restful.NewContainer(), new(restful.WebService)
			ws.Filter(restful.NoBrowserCacheFilter)
			ws.Route(ws.GET("/api/x").To(func(_ *restful.Request, resp *restful.Response) { resp.WriteHeader(http.StatusNoContent) }))
			return served(c.Add(ws))
		}()},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := tt.try(httptest.NewRequest("GET", "/api/x", nil))
			if !strings.Contains(got.Header.Get("Cache-Control"), "no-store") {
				t.Errorf("status %d, %v", got.StatusCode, got.Header)
			}
		})
	}
}
