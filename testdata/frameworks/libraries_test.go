package frameworks

import (
	"net/http"
	"net/http/httptest"
	"testing"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	chicors "github.com/go-chi/cors"
	"github.com/gorilla/mux"
	echo4 "github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	rscors "github.com/rs/cors"
)

// TestLibraryUnmatched tells where a library's middleware answers the preflight for a
// path that has a route for PUT only.
func TestLibraryUnmatched(t *testing.T) {
	gin.SetMode(gin.ReleaseMode)
	const origin = "https://app.example.com"
	ofGin := func() gin.HandlerFunc {
		return gincors.New(gincors.Config{AllowOrigins: []string{origin}, AllowMethods: []string{"PUT"}})
	}
	ofChi := chicors.Handler(chicors.Options{AllowedOrigins: []string{origin}, AllowedMethods: []string{"PUT"}})
	ofEcho := middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{origin}})
	for _, tt := range []struct {
		name string
		make func() http.Handler
		want bool // the preflight is answered
	}{
		{"gin Engine.Use", func() http.Handler {
			e := gin.New()
			e.Use(ofGin())
			e.Group("/api").PUT("/x", ginServe)
			return e
		}, true},
		{"gin RouterGroup.Use", func() http.Handler {
			e := gin.New()
			g := e.Group("/api")
			g.Use(ofGin())
			g.PUT("/x", ginServe)
			return e
		}, false},
		{"gin both", func() http.Handler {
			e := gin.New()
			e.Use(ofGin())
			g := e.Group("/api")
			g.Use(ofGin())
			g.PUT("/x", ginServe)
			return e
		}, true},
		{"gin NoRoute", func() http.Handler {
			e := gin.New()
			e.NoRoute(ofGin())
			g := e.Group("/api")
			g.Use(ofGin())
			g.PUT("/x", ginServe)
			return e
		}, true},
		{"chi With", func() http.Handler {
			m := chi.NewRouter()
			m.With(ofChi).Put("/api/x", serve)
			return m
		}, false},
		{"echo4 route", func() http.Handler {
			e := echo4.New()
			e.PUT("/api/x", echo4Serve, ofEcho)
			return e
		}, false},
		{"gorilla Router.Use", func() http.Handler {
			m := mux.NewRouter()
			m.Use(rscors.New(rscors.Options{AllowedOrigins: []string{origin}, AllowedMethods: []string{"PUT"}}).Handler)
			m.HandleFunc("/api/x", serve).Methods("PUT")
			return m
		}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := httptest.NewRequest("OPTIONS", "/api/x", nil)
			r.Header.Set("Origin", origin)
			r.Header.Set("Access-Control-Request-Method", "PUT")
			w := httptest.NewRecorder()
			tt.make().ServeHTTP(w, r)
			if got := w.Code/100 == 2 && w.Header().Get("Access-Control-Allow-Origin") == origin; got != tt.want {
				t.Errorf("answered is %t, want %t: status %d, %v", got, tt.want, w.Code, w.Header())
			}
		})
	}
}
