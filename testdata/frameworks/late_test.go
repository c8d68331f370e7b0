package frameworks

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/beego/beego/v2/server/web"
	"github.com/gin-gonic/gin"
	"github.com/kataras/iris/v12"
	"github.com/zeromicro/go-zero/core/conf"
	"github.com/zeromicro/go-zero/core/logx"
	"github.com/zeromicro/go-zero/rest"
	"github.com/zeromicro/go-zero/rest/httpx"
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

// controller answers by its method, and sets a header then.
type controller struct{ web.Controller }

var respond func(*controller)

func (c *controller) Get() {
	c.Data["json"], c.Data["xml"], c.Data["yaml"], c.Data["jsonp"] = 1, 1, 1, 1
	respond(c)
	c.Ctx.Output.Header(late, "true")
}

// TestControllers tells which methods of beego's controllers have sent the headers, and
// which do not return: the rows of package framework are the same.
func TestControllers(t *testing.T) {
	for name, tt := range map[string]struct {
		respond func(*controller)
		status  int
		lost    bool
	}{
		"nothing":        {func(c *controller) { c.EnableRender = false }, 200, false},
		"SetData":        {func(c *controller) { c.EnableRender = false; c.SetData(1) }, 200, false},
		"SetStatus":      {func(c *controller) { c.EnableRender = false; c.Ctx.Output.SetStatus(204) }, 204, false},
		"ServeJSON":      {func(c *controller) { c.ServeJSON() }, 200, true},
		"ServeJSONP":     {func(c *controller) { c.ServeJSONP() }, 200, true},
		"ServeXML":       {func(c *controller) { c.ServeXML() }, 200, true},
		"ServeYAML":      {func(c *controller) { c.ServeYAML() }, 200, true},
		"ServeFormatted": {func(c *controller) { c.ServeFormatted() }, 500, true}, // of a map there is no JSON
		"JSONResp":       {func(c *controller) { c.JSONResp(1) }, 200, true},
		"XMLResp":        {func(c *controller) { c.XMLResp(1) }, 200, true},
		"YamlResp":       {func(c *controller) { c.YamlResp(1) }, 200, true},
		"Resp":           {func(c *controller) { c.Resp(1) }, 200, true},
		"Redirect":       {func(c *controller) { c.Redirect("/new", 302) }, 302, true},
		"Abort":          {func(c *controller) { c.Abort("403") }, 403, true},
		"CustomAbort":    {func(c *controller) { c.CustomAbort(403, "no") }, 403, true},
		"StopRun":        {func(c *controller) { c.StopRun() }, 200, true},
		"Context.Abort":  {func(c *controller) { c.Ctx.Abort(403, "no") }, 403, true},
	} {
		respond = tt.respond
		s := web.NewHttpSever()
		s.Cfg.RunMode = web.PROD
		s.Router("/", &controller{})
		w := httptest.NewRecorder()
		s.Handlers.ServeHTTP(w, httptest.NewRequest("GET", "/?callback=f", nil))
		if lost := w.Result().Header.Get(late) == ""; lost != tt.lost || w.Code != tt.status {
			t.Errorf("%s: status %d, and the header is lost: %t", name, w.Code, lost)
		}
	}
}

// TestAbort tells that gin's Abort ends the chain of handlers and not the handler: what
// this writes is sent, with the status of before, and Next runs nothing.
func TestAbort(t *testing.T) {
	gin.SetMode(gin.ReleaseMode)
	write := func(c *gin.Context) { c.String(http.StatusOK, "secret") }
	for name, tt := range map[string]struct {
		refuse func(*gin.Context)
		then   func(*gin.Context)
		sent   bool
	}{
		"AbortWithStatus":              {func(c *gin.Context) { c.AbortWithStatus(403) }, write, true},
		"AbortWithStatusJSON":          {func(c *gin.Context) { c.AbortWithStatusJSON(403, "no") }, write, true},
		"AbortWithStatus and Next":     {func(c *gin.Context) { c.AbortWithStatus(403) }, (*gin.Context).Next, false},
		"AbortWithStatusJSON and Next": {func(c *gin.Context) { c.AbortWithStatusJSON(403, "no") }, (*gin.Context).Next, false},
		"JSON and Next":                {func(c *gin.Context) { c.JSON(403, "no") }, (*gin.Context).Next, true},
	} {
		e := gin.New()
		e.Use(func(c *gin.Context) {
			tt.refuse(c)
			tt.then(c)
		})
		e.GET("/", write)
		w := httptest.NewRecorder()
		e.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
		if sent := strings.Contains(w.Body.String(), "secret"); sent != tt.sent || w.Result().StatusCode != 403 {
			t.Errorf("%s: status %d, %q", name, w.Result().StatusCode, w.Body)
		}
	}
}

// TestGoZero tells that go-zero's servers keep what handlers write, by default: headers can
// be set till the handlers are done.
func TestGoZero(t *testing.T) {
	logx.Disable()
	for name, answer := range map[string]http.HandlerFunc{
		"WriteHeader":  func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(200) },
		"Write":        func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("hello")) },
		"Ok":           func(w http.ResponseWriter, r *http.Request) { httpx.Ok(w) },
		"OkJson":       func(w http.ResponseWriter, r *http.Request) { httpx.OkJson(w, 1) },
		"OkJsonCtx":    func(w http.ResponseWriter, r *http.Request) { httpx.OkJsonCtx(r.Context(), w, 1) },
		"WriteJson":    func(w http.ResponseWriter, r *http.Request) { httpx.WriteJson(w, 200, 1) },
		"WriteJsonCtx": func(w http.ResponseWriter, r *http.Request) { httpx.WriteJsonCtx(r.Context(), w, 200, 1) },
	} {
		var c rest.RestConf
		if err := conf.LoadFromJsonBytes([]byte(`{"Name": "test", "Port": 8888}`), &c); err != nil {
			t.Fatal(err)
		}
		s := rest.MustNewServer(c)
		s.AddRoute(rest.Route{Method: "GET", Path: "/", Handler: func(w http.ResponseWriter, r *http.Request) {
			answer(w, r)
			w.Header().Set(late, "true")
		}})
		server, err := rest.NewServerless(s)
		if err != nil {
			t.Fatal(err)
		}
		w := httptest.NewRecorder()
		server.Serve(w, httptest.NewRequest("GET", "/", nil))
		if w.Result().StatusCode != 200 || w.Result().Header.Get(late) == "" {
			t.Errorf("%s: status %d, %v", name, w.Result().StatusCode, w.Result().Header)
		}
	}
}
