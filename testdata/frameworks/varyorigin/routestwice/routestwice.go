// Package routestwice gives a router one handler for several routes, behind a middleware
// that adds Vary.
package routestwice

import (
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/gofiber/fiber/v2"
)

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

func varyGin(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	c.Next()
}

func allowGin(c *gin.Context) {
	if origin := c.GetHeader("Origin"); allowed[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.String(http.StatusOK, "ok")
}

func ginRoutes() {
	r := gin.New()
	r.Use(varyGin)
	r.GET("/a", allowGin)
	r.GET("/b", allowGin)
	r.POST("/b", allowGin)
	if os.Getenv("DEBUG") != "" {
		r.GET("/debug", allowGin)
	}
	r.Run()
}

func varyChi(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		next.ServeHTTP(w, r)
	})
}

func allowChi(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Write([]byte("ok"))
}

type items struct{ name string }

func (i *items) get(w http.ResponseWriter, r *http.Request) { allowChi(w, r) }

func chiRoutes() {
	i := &items{"a"}
	r := chi.NewRouter()
	r.Use(varyChi)
	r.Get("/a", allowChi)
	r.Get("/b", allowChi)
	r.Get("/c", i.get)
	r.Get("/d", i.get)
	r.With(varyChi).Get("/e", allowChi)
	r.With(varyChi).Get("/f", allowChi)
	http.ListenAndServe(":8080", r)
}

func varyFiber(c *fiber.Ctx) error {
	err := c.Next()
	c.Vary("Origin")
	return err
}

func allowFiber(c *fiber.Ctx) error {
	if origin := c.Get("Origin"); allowed[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	return c.SendString("ok")
}

func fiberRoutes() {
	app := fiber.New()
	app.Use(varyFiber)
	app.Get("/a", allowFiber)
	app.Get("/b", allowFiber)
	app.Listen(":8080")
}
