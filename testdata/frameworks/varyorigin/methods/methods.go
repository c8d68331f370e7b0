// Package methods has handlers for DELETE, to which caches keep no answer: routers are told
// the method by an operand.
package methods

import (
	"context"
	"net/http"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	fiber2 "github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
	"github.com/julienschmidt/httprouter"
	"github.com/kataras/iris/v12"
	echo4 "github.com/labstack/echo/v4"
	echo5 "github.com/labstack/echo/v5"
)

const own = "https://app.example.com"

func inFiber2(c *fiber2.Ctx) error {
	if c.Get("Origin") == own {
		c.Set("Access-Control-Allow-Origin", own)
	}
	return c.SendString("gone")
}

func inFiber3(c fiber3.Ctx) error {
	if c.Get("Origin") == own {
		c.Set("Access-Control-Allow-Origin", own)
	}
	return c.SendString("gone")
}

func inEcho4(c echo4.Context) error {
	if c.Request().Header.Get("Origin") == own {
		c.Response().Header().Set("Access-Control-Allow-Origin", own)
	}
	return c.String(http.StatusOK, "gone")
}

func matchedByEcho4(c echo4.Context) error {
	if c.Request().Header.Get("Origin") == own {
		c.Response().Header().Set("Access-Control-Allow-Origin", own)
	}
	return c.String(http.StatusOK, "gone")
}

func inEcho5(c *echo5.Context) error {
	if c.Request().Header.Get("Origin") == own {
		c.Response().Header().Set("Access-Control-Allow-Origin", own)
	}
	return c.String(http.StatusOK, "gone")
}

func inGin(c *gin.Context) {
	if c.GetHeader("Origin") == own {
		c.Header("Access-Control-Allow-Origin", own)
	}
	c.String(http.StatusOK, "gone")
}

func inChi(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") == own {
		w.Header().Set("Access-Control-Allow-Origin", own)
	}
	w.Write([]byte("gone"))
}

func methodOfChi(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") == own {
		w.Header().Set("Access-Control-Allow-Origin", own)
	}
	w.Write([]byte("gone"))
}

func inHttprouter(w http.ResponseWriter, r *http.Request, _ httprouter.Params) {
	if r.Header.Get("Origin") == own {
		w.Header().Set("Access-Control-Allow-Origin", own)
	}
	w.Write([]byte("gone"))
}

func inIris(c iris.Context) {
	if c.GetHeader("Origin") == own {
		c.Header("Access-Control-Allow-Origin", own)
	}
	c.WriteString("gone")
}

func inHertz(_ context.Context, c *app.RequestContext) {
	if string(c.GetHeader("Origin")) == own {
		c.Header("Access-Control-Allow-Origin", own)
	}
	c.String(http.StatusOK, "gone")
}

// One of the methods is GET.
func ofFiber3(c fiber3.Ctx) error {
	if c.Get("Origin") == own {
		c.Set("Access-Control-Allow-Origin", own) // want "can leave without Vary: Origin"
	}
	return c.SendString("here")
}

func ofEcho4(c echo4.Context) error {
	if c.Request().Header.Get("Origin") == own {
		c.Response().Header().Set("Access-Control-Allow-Origin", own) // want "can leave without Vary: Origin"
	}
	return c.String(http.StatusOK, "here")
}

func ofFiber2(c *fiber2.Ctx) error {
	if c.Get("Origin") == own {
		c.Set("Access-Control-Allow-Origin", own) // want "can leave without Vary: Origin"
	}
	return c.SendString("here")
}

func register(method string) {
	f2 := fiber2.New()
	f2.Add("DELETE", "/item", inFiber2)
	f2.Group("/items").Add(method, "/", ofFiber2)
	f3 := fiber3.New()
	f3.Add([]string{fiber3.MethodDelete, fiber3.MethodPut}, "/item", inFiber3)
	f3.Add([]string{fiber3.MethodGet, fiber3.MethodPost}, "/items", ofFiber3)
	e4 := echo4.New()
	e4.Add(http.MethodDelete, "/item", inEcho4)
	e4.Group("/all").Match([]string{"DELETE", "PATCH"}, "/item", matchedByEcho4)
	e4.Match([]string{"GET", "POST"}, "/items", ofEcho4)
	echo5.New().Add(http.MethodDelete, "/item", inEcho5)
	gin.New().Handle("DELETE", "/item", inGin)
	r := chi.NewRouter()
	r.MethodFunc("DELETE", "/item", inChi)
	r.Method("DELETE", "/thing", http.HandlerFunc(methodOfChi))
	httprouter.New().Handle("DELETE", "/item", inHttprouter)
	iris.New().Handle("DELETE", "/item", inIris)
	server.Default().Handle("DELETE", "/item", inHertz)
}
