package frameworks

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/middlewares/server/basic_auth"
	"github.com/cloudwego/hertz/pkg/common/config"
	"github.com/cloudwego/hertz/pkg/route"
	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	chimiddleware "github.com/go-chi/chi/v5/middleware"
	chicors "github.com/go-chi/cors"
	fiber2jwt "github.com/gofiber/contrib/jwt"
	fiber2 "github.com/gofiber/fiber/v2"
	fiber2basic "github.com/gofiber/fiber/v2/middleware/basicauth"
	fiber2cors "github.com/gofiber/fiber/v2/middleware/cors"
	fiber2key "github.com/gofiber/fiber/v2/middleware/keyauth"
	fiber3 "github.com/gofiber/fiber/v3"
	fiber3basic "github.com/gofiber/fiber/v3/middleware/basicauth"
	fiber3cors "github.com/gofiber/fiber/v3/middleware/cors"
	fiber3key "github.com/gofiber/fiber/v3/middleware/keyauth"
	fiber2jwt3 "github.com/gofiber/jwt/v3"
	hertzcors "github.com/hertz-contrib/cors"
	"github.com/kataras/iris/v12"
	irisbasic "github.com/kataras/iris/v12/middleware/basicauth"
	iriscors "github.com/kataras/iris/v12/middleware/cors"
	echojwt "github.com/labstack/echo-jwt/v4"
	echo4 "github.com/labstack/echo/v4"
	echo4middleware "github.com/labstack/echo/v4/middleware"
	echo5 "github.com/labstack/echo/v5"
	echo5middleware "github.com/labstack/echo/v5/middleware"
)

// TestLogins tells that the logins of frameworks refuse preflights that come to them before
// they come to a library for CORS: the rows of package framework that are Logins.
func TestLogins(t *testing.T) {
	gin.SetMode(gin.ReleaseMode)
	type try = func(*http.Request) *http.Response
	users := map[string]string{"me": "secret"}
	ofEcho4 := func(login echo4.MiddlewareFunc) try {
		e := echo4.New()
		e.Use(login, echo4middleware.CORS())
		e.PUT("/api/x", echo4Serve)
		return served(e)
	}
	ofEcho5 := func(login echo5.MiddlewareFunc) try {
		e := echo5.New()
		e.Use(login, echo5middleware.CORS("*"))
		e.PUT("/api/x", echo5Serve)
		return served(e)
	}
	ofFiber2 := func(login fiber2.Handler) try {
		a := fiber2.New()
		a.Use(login, fiber2cors.New())
		a.Put("/api/x", fiber2Serve)
		return tested(t, func(r *http.Request) (*http.Response, error) { return a.Test(r) })
	}
	ofFiber3 := func(login fiber3.Handler) try {
		a := fiber3.New()
		a.Use(login, fiber3cors.New())
		a.Put("/api/x", fiber3Serve)
		return tested(t, func(r *http.Request) (*http.Response, error) { return a.Test(r) })
	}
	ofGin := func(login gin.HandlerFunc) try {
		e := gin.New()
		e.Use(login, gincors.Default())
		e.PUT("/api/x", ginServe)
		return served(e)
	}
	for _, tt := range []struct {
		name string
		try  try
	}{
		{"gin BasicAuth", ofGin(gin.BasicAuth(users))},
		{"gin BasicAuthForRealm", ofGin(gin.BasicAuthForRealm(users, "here"))},
		{"chi BasicAuth", func() try {
			m := chi.NewRouter()
			m.Use(chimiddleware.BasicAuth("here", users), chicors.AllowAll().Handler)
			m.Put("/api/x", serve)
			return served(m)
		}()},
		{"hertz BasicAuth", func() try {
			e := route.NewEngine(config.NewOptions(nil))
			e.Use(basic_auth.BasicAuth(users), hertzcors.Default())
			e.PUT("/api/x", func(_ context.Context, c *app.RequestContext) { c.SetStatusCode(http.StatusNoContent) })
			return onHertz(e)
		}()},
		{"iris Default", func() try {
			a := iris.New()
			a.UseRouter(irisbasic.Default(users), iriscors.New().Handler())
			a.Put("/api/x", func(ctx iris.Context) { ctx.StatusCode(http.StatusNoContent) })
			return builtIris(t, a)
		}()},
		{"echo4 BasicAuth", ofEcho4(echo4middleware.BasicAuth(func(string, string, echo4.Context) (bool, error) { return true, nil }))},
		{"echo4 KeyAuth", ofEcho4(echo4middleware.KeyAuth(func(string, echo4.Context) (bool, error) { return true, nil }))},
		{"echo-jwt JWT", ofEcho4(echojwt.JWT([]byte("secret")))},
		{"echo-jwt WithConfig", ofEcho4(echojwt.WithConfig(echojwt.Config{SigningKey: []byte("secret")}))},
		{"echo5 BasicAuth", ofEcho5(echo5middleware.BasicAuth(func(*echo5.Context, string, string) (bool, error) { return true, nil }))},
		{"echo5 KeyAuth", ofEcho5(echo5middleware.KeyAuth(func(*echo5.Context, string, echo5middleware.ExtractorSource) (bool, error) { return true, nil }))},
		{"fiber2 basicauth", ofFiber2(fiber2basic.New(fiber2basic.Config{Users: users}))},
		{"fiber2 keyauth", ofFiber2(fiber2key.New(fiber2key.Config{Validator: func(*fiber2.Ctx, string) (bool, error) { return true, nil }}))},
		{"fiber2 jwt", ofFiber2(fiber2jwt.New(fiber2jwt.Config{SigningKey: fiber2jwt.SigningKey{Key: []byte("secret")}}))},
		{"fiber2 jwt v3", ofFiber2(fiber2jwt3.New(fiber2jwt3.Config{SigningKey: []byte("secret")}))},
		{"fiber3 basicauth", ofFiber3(fiber3basic.New(fiber3basic.Config{Authorizer: func(string, string, fiber3.Ctx) bool { return true }}))},
		{"fiber3 keyauth", ofFiber3(fiber3key.New(fiber3key.Config{Validator: func(fiber3.Ctx, string) (bool, error) { return true, nil }}))},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := httptest.NewRequest("OPTIONS", "/api/x", nil)
			r.Header.Set("Origin", "https://app.example.com")
			r.Header.Set("Access-Control-Request-Method", "PUT")
			got := tt.try(r)
			if got.StatusCode < 400 || got.Header.Get(allowOrigin) != "" {
				t.Errorf("status %d, %v", got.StatusCode, got.Header)
			}
		})
	}
}
