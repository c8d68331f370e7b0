package frameworks

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/gin-gonic/gin"
	"github.com/kataras/iris/v12"
)

// late is a header that handlers set when they have redirected.
const late = "X-Late"

// TestRedirects tells for which requests the headers have left when a framework whose
// writer is lazy has redirected: those for which that writes a body. The rows of package
// framework that say BodyForGet are the same.
func TestRedirects(t *testing.T) {
	gin.SetMode(gin.ReleaseMode)
	ofGin := func(redirect func(*gin.Context)) func(*testing.T, bool) http.Handler {
		return func(_ *testing.T, typed bool) http.Handler {
			e := gin.New()
			for _, method := range []string{"GET", "HEAD", "POST", "OPTIONS"} {
				e.Handle(method, "/", func(c *gin.Context) {
					if typed {
						c.Header("Content-Type", "application/json")
					}
					redirect(c)
					c.Header(late, "true")
				})
			}
			return e
		}
	}
	ofIris := func(redirect func(iris.Context)) func(*testing.T, bool) http.Handler {
		return func(t *testing.T, typed bool) http.Handler {
			app := iris.New()
			app.Any("/", func(ctx iris.Context) {
				if typed {
					ctx.Header("Content-Type", "application/json")
				}
				redirect(ctx)
				ctx.Header(late, "true")
			})
			if err := app.Build(); err != nil {
				t.Fatal(err)
			}
			return app
		}
	}
	for _, tt := range []struct {
		name string
		make func(t *testing.T, typed bool) http.Handler
	}{
		{"gin Redirect", ofGin(func(c *gin.Context) { c.Redirect(http.StatusFound, "/new") })},
		{"gin http.Redirect", ofGin(func(c *gin.Context) { http.Redirect(c.Writer, c.Request, "/new", http.StatusFound) })},
		{"iris Redirect", ofIris(func(ctx iris.Context) { ctx.Redirect("/new") })},
		{"iris http.Redirect", ofIris(func(ctx iris.Context) {
			http.Redirect(ctx.ResponseWriter(), ctx.Request(), "/new", http.StatusFound)
		})},
	} {
		for _, typed := range []bool{false, true} {
			h := tt.make(t, typed)
			for _, method := range []string{"GET", "HEAD", "POST", "OPTIONS"} {
				w := httptest.NewRecorder()
				h.ServeHTTP(w, httptest.NewRequest(method, "/", nil))
				resp := w.Result()
				if resp.StatusCode != http.StatusFound {
					t.Errorf("%s, %s: status %d", tt.name, method, resp.StatusCode)
				}
				if lost := resp.Header.Get(late) == ""; lost != (method == "GET" && !typed) {
					t.Errorf("%s, %s, Content-Type is set: %t: the header is lost: %t", tt.name, method, typed, lost)
				}
			}
		}
	}
}
