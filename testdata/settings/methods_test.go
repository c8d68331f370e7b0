package settings

import (
	"maps"
	"net/http"
	"net/http/httptest"
	"testing"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	fiber2 "github.com/gofiber/fiber/v2"
	fiber2cors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/adaptor"
	fiber3cors "github.com/gofiber/fiber/v3/middleware/cors"
	echo4 "github.com/labstack/echo/v4"
	echo4cors "github.com/labstack/echo/v4/middleware"
	"github.com/labstack/echo/v5"
	echo5cors "github.com/labstack/echo/v5/middleware"
)

// TestMethods checks that libraries whose rows say so send a * that is listed as a
// method as it is, with credentials.
func TestMethods(t *testing.T) {
	const origin = "https://app.example.com"
	for name, handler := range map[string]http.Handler{
		"gin": func() http.Handler {
			r := gin.New()
			r.Use(gincors.New(gincors.Config{AllowOrigins: []string{origin}, AllowMethods: []string{"*"}, AllowCredentials: true}))
			return r
		}(),
		"echo v4": func() http.Handler {
			e := echo4.New()
			e.Use(echo4cors.CORSWithConfig(echo4cors.CORSConfig{AllowOrigins: []string{origin}, AllowMethods: []string{"*"}, AllowCredentials: true}))
			return e
		}(),
		"echo v5": func() http.Handler {
			e := echo.New()
			e.Use(echo5cors.CORSWithConfig(echo5cors.CORSConfig{AllowOrigins: []string{origin}, AllowMethods: []string{"*"}, AllowCredentials: true}))
			return e
		}(),
		"fiber v2": func() http.Handler {
			app := fiber2.New()
			app.Use(fiber2cors.New(fiber2cors.Config{AllowOrigins: origin, AllowMethods: "*", AllowCredentials: true}))
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				resp, err := app.Test(r, -1)
				if err != nil {
					t.Error(err)
					return
				}
				maps.Copy(w.Header(), resp.Header)
			})
		}(),
		"fiber v3": func() http.Handler {
			app := fiber.New()
			app.Use(fiber3cors.New(fiber3cors.Config{AllowOrigins: []string{origin}, AllowMethods: []string{"*"}, AllowCredentials: true}))
			return adaptor.FiberApp(app)
		}(),
	} {
		t.Run(name, func(t *testing.T) {
			r := httptest.NewRequest(http.MethodOptions, "/", nil)
			r.Header.Set("Origin", origin)
			r.Header.Set("Access-Control-Request-Method", http.MethodPut)
			w := httptest.NewRecorder()
			handler.ServeHTTP(w, r)
			if got := w.Header().Get("Access-Control-Allow-Methods"); got != "*" {
				t.Errorf("Access-Control-Allow-Methods: %q, want *", got)
			}
			if got := w.Header().Get("Access-Control-Allow-Credentials"); got != "true" {
				t.Errorf("Access-Control-Allow-Credentials: %q, want true", got)
			}
		})
	}
}
