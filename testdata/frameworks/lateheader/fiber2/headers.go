// Package fiber2 sets headers after the answer through fiber, which sends it when
// the handlers are done: none is late.
package fiber2

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/gofiber/fiber/v2"
)

func afterSend(c *fiber.Ctx) error {
	err := c.SendString("hello")
	c.Set("Access-Control-Allow-Origin", "*")
	return err
}

func afterJSON(c *fiber.Ctx) error {
	err := c.Status(fiber.StatusOK).JSON("hello")
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Set("Access-Control-Allow-Credentials", "true")
	return err
}

func afterStatus(c *fiber.Ctx) error {
	err := c.SendStatus(fiber.StatusNoContent)
	c.Set("Access-Control-Allow-Origin", "*")
	return err
}

func afterPrint(c *fiber.Ctx) error {
	fmt.Fprintln(c, "hello")
	c.Set("Access-Control-Allow-Origin", "*")
	return nil
}

func afterWriteString(c *fiber.Ctx) error {
	io.WriteString(c, "hello")
	c.Vary("Origin")
	c.Set("Access-Control-Allow-Origin", "*")
	return nil
}

func afterEncode(c *fiber.Ctx) error {
	err := json.NewEncoder(c).Encode("hello")
	c.Set("Access-Control-Allow-Origin", "*")
	return err
}

func afterNext(c *fiber.Ctx) error {
	err := c.Next()
	c.Set("Access-Control-Allow-Origin", "*")
	return err
}
